#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases every clinician asks about, told as files of two and more sources and read into a vault: what the timeline, the
workbench and the command line say of each, and, beside each, a twin that must stay apart. After every case each record given
is found again behind an item, byte for byte. named_cases.py BIN_DIR [--print] [unittest arguments]."""
import sys
import unittest

sys.dont_write_bytecode = True
from records import ICD10, LOINC, RXNORM, SNOMED, allergy, cda, concept, device, diagnosis, document, order, result, sensor_week
from told import ToldCase, lines

MORNING, EVENING = "2019-03-04T08:00:00Z", "2019-03-04T17:00:00Z"
PENICILLIN = concept((SNOMED, "373270004", "Penicillin"))
ANAPHYLAXIS = concept((SNOMED, "39579001", "Anaphylaxis"))
CARVEDILOL = {"3.125": concept((RXNORM, "686924", "carvedilol 3.125 MG Oral Tablet")),
              "6.25": concept((RXNORM, "200031", "carvedilol 6.25 MG Oral Tablet")),
              "": concept((RXNORM, "20352", "carvedilol"))}
GLUCOSE = concept((LOINC, "2345-7", "Glucose [Mass/volume] in Serum or Plasma"))
GLUCOSE_MOLAR = concept((LOINC, "14749-6", "Glucose [Moles/volume] in Serum or Plasma"))
HBA1C = concept((LOINC, "4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood"))
HBA1C_IFCC = concept((LOINC, "59261-8", "Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol"))
POTASSIUM = concept((LOINC, "2823-3", "Potassium [Moles/volume] in Serum or Plasma"))
CATARACT = concept((SNOMED, "193570009", "Cataract"))
LEFT, RIGHT = concept((SNOMED, "8966001", "Left eye structure")), concept((SNOMED, "18944008", "Right eye structure"))
HYPERTENSION = concept((ICD10, "I10", "Essential (primary) hypertension"))
UDI = "(01)00844588003288(17)241120(10)L7(21)"
NOTE = "Admitted with chest pain. Discharged after three days in stable condition. Follow up in two weeks."


def none_known(identifier, code, display):
    return allergy(identifier, concept((SNOMED, code, display)))


class NamedCases(ToldCase):
    # ---- an allergy denied here, stated there ----------------------------------------------------------------------

    def test_no_known_allergies_against_anaphylaxis(self):
        chart = self.told(A=[none_known("none", "716186003", "No known allergy")],
                          B=[allergy("penicillin", PENICILLIN, ANAPHYLAXIS, criticality="high", category=["medication"])])
        self.assertEqual(chart.timeline(), [("allergy", "Penicillin", "", "B", 1, ""), ("allergy", "¬ No known allergy", "", "A", 1, "")])
        self.assertEqual(chart.workbench(), [("safety", "negation", "negated", "B: Penicillin | A: No known allergy")])
        penicillin = chart.holding("penicillin")
        self.assertEqual(chart.found[0]["items"][0], penicillin["id"])  # the positive first, always
        self.assertFalse(penicillin["negated"])
        self.assertEqual((penicillin["fields"]["reaction"]["text"], penicillin["fields"]["criticality"]["text"]), ("Anaphylaxis", "high"))
        self.says(chart, "Penicillin", "No known allergy", "A: No known allergy")
        self.assertIn("Anaphylaxis", chart.text("show", penicillin["id"]))

    def test_no_known_drug_allergies_without_a_category(self):
        # What the substance is need not be said: penicillin is a drug.
        chart = self.told(A=[none_known("none", "409137002", "No known drug allergy")],
                          B=[allergy("penicillin", PENICILLIN, ANAPHYLAXIS)])
        self.assertEqual(chart.workbench(), [("safety", "negation", "negated", "B: Penicillin | A: No known drug allergy")])

    def test_no_known_food_allergies_says_nothing_of_penicillin(self):
        chart = self.told(A=[none_known("none", "429625007", "No known food allergy")],
                          B=[allergy("penicillin", PENICILLIN, ANAPHYLAXIS, category=["medication"])])
        self.assertEqual(len(chart.items), 2)
        self.assertEqual([row for row in chart.workbench() if row[1] == "negation"], [])

    def test_no_known_drug_allergies_says_nothing_of_peanut(self):
        chart = self.told(A=[none_known("none", "409137002", "No known drug allergy")],
                          B=[allergy("peanut", concept((SNOMED, "256349002", "Peanut")), ANAPHYLAXIS, category=["food"])])
        self.assertEqual([row for row in chart.workbench() if row[1] == "negation"], [])

    def test_penicillin_refuted_and_confirmed(self):
        chart = self.told(A=[allergy("refuted", PENICILLIN, verification="refuted")], B=[allergy("confirmed", PENICILLIN, ANAPHYLAXIS)])
        self.assertEqual(len(chart.items), 1)
        item = chart.items[0]
        self.assertFalse(item["negated"])
        self.assertTrue(item["disputed"])
        self.assertEqual([(row[0], row[1]) for row in chart.workbench()], [("safety", "negation")])
        self.assertIn("Anaphylaxis", chart.text("show", item["id"]))

    def test_unknown_is_no_denial(self):
        chart = self.told(A=[allergy("unknown", concept(("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", "no-allergy-info",
                                                         "No information about allergies")))],
                          B=[allergy("penicillin", PENICILLIN, ANAPHYLAXIS, category=["medication"])])
        self.assertEqual(len(chart.items), 2)
        self.assertEqual([row for row in chart.workbench() if row[1] == "negation"], [])

    # ---- one drug, two doses ---------------------------------------------------------------------------------------

    def test_carvedilol_two_doses(self):
        chart = self.told(A=[order("low", CARVEDILOL["3.125"], "3.125")], B=[order("high", CARVEDILOL["6.25"], "6.25")])
        self.assertEqual(len(chart.items), 1)
        item = chart.items[0]
        self.assertIn("dose", item["disputed"])
        self.assertNotIn("dose", item["fields"])  # a disputed value never shows one side alone
        self.assertEqual(lines(item), "3.125 mg or 6.25 mg")
        self.assertEqual(chart.workbench(), [("safety", "dose", "dose", "A: 3.125 mg | B: 6.25 mg")])
        self.says(chart, "3.125 mg", "6.25 mg", "A: 3.125 mg | B: 6.25 mg")

    def test_carvedilol_two_doses_at_one_place(self):
        chart = self.told(A=[order("low", CARVEDILOL["3.125"], "3.125"), order("high", CARVEDILOL["6.25"], "6.25")])
        self.assertEqual(len(chart.items), 2)
        self.assertFalse(any(item["disputed"] for item in chart.items))

    def test_carvedilol_without_a_dose(self):
        chart = self.told(A=[order("low", CARVEDILOL["3.125"], "3.125"), order("high", CARVEDILOL["6.25"], "6.25")],
                          B=[order("none", CARVEDILOL[""])])
        self.assertEqual(len(chart.items), 3)
        low, high, none = (chart.holding(name) for name in ("low", "high", "none"))
        for one in (low, high):
            self.assertIn("could-be", chart.related(none, one))
            self.assertIn("less-detailed", chart.related(one, none))
        self.assertEqual([row for row in chart.workbench() if row[0] == "safety"], [])

    def test_carvedilol_one_dose(self):
        chart = self.told(A=[order("one", CARVEDILOL["6.25"], "6.25")], B=[order("other", CARVEDILOL["6.25"], "6.250")])
        self.assertEqual([(row[3], row[4], row[5]) for row in chart.timeline()], [("A+B", 2, "")])
        self.assertEqual(chart.workbench(), [])

    # ---- one draw, two units ---------------------------------------------------------------------------------------

    def test_glucose_in_two_units(self):
        chart = self.told(A=[result("mass", GLUCOSE, 98, "mg/dL", "2019-03-04T03:00:00-05:00")],
                          B=[result("molar", GLUCOSE_MOLAR, 5.4, "mmol/L", MORNING)])
        self.assertEqual([row[3:] for row in chart.timeline()], [("A+B", 2, "")])
        self.assertEqual(chart.workbench(), [])
        told = {member["fields"]["value"]["text"] for member in self.product.need("show", chart.items[0]["id"])["members"]}
        self.assertEqual(told, {"98 mg/dL", "5.4 mmol/L"})  # the original always beside

    def test_glucose_of_one_code_in_two_units(self):
        chart = self.told(A=[result("mass", GLUCOSE, 98, "mg/dL", MORNING)], B=[result("molar", GLUCOSE, 5.4, "mmol/L", MORNING)])
        self.assertEqual([row[3:] for row in chart.timeline()], [("A+B", 2, "")])

    def test_glucose_of_another_draw(self):
        chart = self.told(A=[result("mass", GLUCOSE, 98, "mg/dL", MORNING)], B=[result("molar", GLUCOSE_MOLAR, 5.4, "mmol/L", EVENING)])
        self.assertEqual(len(chart.items), 2)
        self.assertEqual(chart.workbench(), [])

    def test_glucose_that_differs(self):
        for name, code in (("one code", GLUCOSE), ("two codes", GLUCOSE_MOLAR)):
            with self.subTest(name):
                chart = self.told(A=[result("mass", GLUCOSE, 98, "mg/dL", MORNING)], B=[result("molar", code, 6.4, "mmol/L", MORNING)])
                self.assertEqual([(row[2], row[5]) for row in chart.timeline()], [("6.4 mmol/L or 98 mg/dL", "value")])
                self.assertEqual(chart.workbench(), [("clinical", "value", "value", "A: 98 mg/dL | B: 6.4 mmol/L")])

    def test_glucose_in_urine(self):
        urine = concept((LOINC, "2350-7", "Glucose [Mass/volume] in Urine"))
        chart = self.told(A=[result("serum", GLUCOSE, 98, "mg/dL", MORNING)], B=[result("urine", urine, 98, "mg/dL", MORNING)])
        self.assertEqual(len(chart.items), 2)

    def test_hba1c_in_two_units(self):
        chart = self.told(A=[result("ifcc", HBA1C_IFCC, 48, "mmol/mol", MORNING)], B=[result("ngsp", HBA1C, 6.5, "%", MORNING)])
        self.assertEqual([row[3:] for row in chart.timeline()], [("A+B", 2, "")])
        self.assertEqual(chart.workbench(), [])

    def test_hba1c_that_differs(self):
        chart = self.told(A=[result("ifcc", HBA1C_IFCC, 48, "mmol/mol", MORNING)], B=[result("ngsp", HBA1C, 8.1, "%", MORNING)])
        self.assertEqual([(row[2], row[5]) for row in chart.timeline()], [("48 mmol/mol or 8.1 %", "value")])
        self.assertEqual(chart.workbench(), [("clinical", "value", "value", "A: 48 mmol/mol | B: 8.1 %")])

    def test_hba1c_three_months_later(self):
        chart = self.told(A=[result("ifcc", HBA1C_IFCC, 48, "mmol/mol", MORNING)], B=[result("ngsp", HBA1C, 6.5, "%", "2019-06-04T08:00:00Z")])
        self.assertEqual(len(chart.items), 2)

    # ---- left and right ----------------------------------------------------------------------------------------------

    def test_cataract_left_and_right(self):
        chart = self.told(A=[diagnosis("left", CATARACT, "2019-03-04", site=LEFT), diagnosis("right", CATARACT, "2019-03-04", site=RIGHT)],
                          B=[diagnosis("also-left", CATARACT, "2019-03", site=LEFT)])
        self.assertEqual(sorted(row[3:] for row in chart.timeline()), [("A", 1, ""), ("A+B", 2, "")])
        self.assertIs(chart.holding("left"), chart.holding("also-left"))
        self.assertIsNot(chart.holding("left"), chart.holding("right"))
        self.assertEqual([row for row in chart.workbench() if row[0] == "safety"], [])

    def test_cataract_of_the_other_eye_elsewhere(self):
        chart = self.told(A=[diagnosis("left", CATARACT, "2019-03-04", site=LEFT)], B=[diagnosis("right", CATARACT, "2020-05-05", site=RIGHT)])
        self.assertEqual(len(chart.items), 2)
        # In the code itself: ICD-10-CM numbers the eyes.
        chart = self.told(A=[diagnosis("left", concept((ICD10, "H25.12", "Age-related nuclear cataract, left eye")), "2019-03-04")],
                          B=[diagnosis("right", concept((ICD10, "H25.11", "Age-related nuclear cataract, right eye")), "2019-03-04")])
        self.assertEqual(len(chart.items), 2)

    def test_cataract_disputed_side(self):
        # All else is equal, the day too: one of the two has the wrong eye, or both eyes are ill. Never one eye alone.
        chart = self.told(A=[diagnosis("left", CATARACT, "2019-03-04", site=LEFT)], B=[diagnosis("right", CATARACT, "2019-03-04", site=RIGHT)])
        self.assertEqual(sorted(item["fields"]["laterality"]["text"] for item in chart.items), ["left", "right"])
        self.assertIn(("clinical", "laterality", "laterality"), [row[:3] for row in chart.workbench()])

    # ---- a result corrected -----------------------------------------------------------------------------------------

    def test_potassium_corrected(self):
        chart = self.told(A=[result("first", POTASSIUM, 7.1, "mmol/L", MORNING, accession="K-1"),
                             result("second", POTASSIUM, 4.1, "mmol/L", MORNING, "corrected", accession="K-1")],
                          network=[result("passed-on", POTASSIUM, 7.1, "mmol/L", MORNING, accession="K-1")])
        self.assertEqual([(row[2], row[3], row[4]) for row in chart.timeline()], [("4.1 mmol/L", "A", 1), ("7.1 mmol/L", "A+network", 2)])
        self.assertIn("replaces", chart.related(chart.holding("second"), chart.holding("first")))
        self.assertIn("replaced-by", chart.related(chart.holding("passed-on"), chart.holding("second")))
        self.assertEqual([row for row in chart.workbench() if row[1] == "value"], [])

    def test_potassium_of_the_evening_corrects_nothing(self):
        chart = self.told(A=[result("morning", POTASSIUM, 7.1, "mmol/L", MORNING, accession="K-1"),
                             result("evening", POTASSIUM, 4.1, "mmol/L", EVENING, accession="K-2")],
                          B=[result("other", POTASSIUM, 4.1, "mmol/L", EVENING)])
        self.assertEqual(len(chart.items), 2)
        self.assertEqual(chart.related(chart.holding("evening"), chart.holding("morning")), [])
        self.assertIs(chart.holding("evening"), chart.holding("other"))

    # ---- two stents of one lot --------------------------------------------------------------------------------------

    def test_two_stents_of_one_lot(self):
        chart = self.told(A=[device("one", "XT 300", "L7", "S1", UDI + "S1"), device("two", "XT 300", "L7", "S2", UDI + "S2")],
                          B=[device("again", "XT 300", "L7", "S2", UDI + "S2")])
        self.assertEqual(sorted(row[3:] for row in chart.timeline()), [("A", 1, ""), ("A+B", 2, "")])
        self.assertIs(chart.holding("two"), chart.holding("again"))
        self.assertEqual([row for row in chart.workbench() if row[0] == "safety"], [])

    def test_stents_without_serial(self):
        chart = self.told(A=[device("one", "XT 300", "L7"), device("two", "XT 300", "L7")], B=[device("other", "XT 300", "L7")])
        self.assertEqual(len(chart.items), 3)  # a lot proves nothing

    # ---- a sensor's week --------------------------------------------------------------------------------------------

    def test_sensor_week(self):
        chart = self.told(A=sensor_week("a", "Sensor 5"), B=[result("draw", GLUCOSE, 101, "mg/dL", "2019-03-06T08:00:00Z")])
        readings = [item for item in chart.items if item["codes"][0]["code"] == "99504-3"]
        self.assertEqual(len(readings), 2016)
        self.assertEqual(len({item["series"] for item in readings}), 1)
        self.assertNotIn("series", chart.holding("draw"))
        self.assertEqual([row for row in chart.workbench() if row[0] in ("safety", "clinical")], [])

    def test_sensor_of_another_make(self):
        first, second = sensor_week("a", "Sensor 5")[:60], sensor_week("b", "Sensor 9")[:60]
        for record in second:
            record["valueQuantity"]["value"] += 20
        chart = self.told(A=first, B=second)
        self.assertEqual(len(chart.items), 120)
        self.assertEqual(len({item["series"] for item in chart.items}), 2)

    # ---- hypertension at forty visits -------------------------------------------------------------------------------

    def test_hypertension_at_forty_visits(self):
        visits = [diagnosis(f"v{n}", HYPERTENSION, f"20{10 + n // 12}-{1 + n % 12:02}-11", visit=f"e{n}") for n in range(40)]
        chart = self.told(A=visits, B=[diagnosis("listed", HYPERTENSION, "2010-01-11")])
        bound = [item for item in chart.of("problem") if item["id"] != chart.holding("listed")["id"]]
        self.assertGreaterEqual(len(bound), 39)
        self.assertEqual(len({item.get("series") for item in chart.of("problem")}), 1)
        self.assertEqual([row for row in chart.workbench() if row[0] in ("safety", "clinical")], [])

    def test_another_problem_is_of_no_course(self):
        visits = [diagnosis(f"v{n}", HYPERTENSION, f"2012-{1 + n:02}-11", visit=f"e{n}") for n in range(6)]
        gout = diagnosis("gout", concept((ICD10, "M10.9", "Gout, unspecified")), "2012-03-11", visit="e2")
        chart = self.told(A=[*visits, gout])
        self.assertNotEqual(chart.holding("gout").get("series", "none"), chart.holding("v0")["series"])

    # ---- one document by two roads ----------------------------------------------------------------------------------

    def test_document_by_two_roads(self):
        chart = self.told(A=[document("direct", NOTE, master="1.2.3.4")], network=[document("passed-on", NOTE, master="1.2.3.4")])
        self.assertEqual([row[3:] for row in chart.timeline()], [("A+network", 2, "")])
        self.assertEqual(chart.workbench(), [])

    @staticmethod
    def letters(chart):
        """Documents that are no section of one."""
        return [item for item in chart.of("document") if item["title"] == "Discharge summary"]

    def test_document_in_two_folders(self):
        text = cda(self.me(), f"2.999.4.{self.number + 1}", "note-1", NOTE)
        chart = self.told(A=[text], network=[text])
        self.assertEqual([(item["sources"], len(item["statements"])) for item in self.letters(chart)], [(["A", "network"], 2)])
        penicillin = chart.of("allergy")
        self.assertEqual([item["sources"] for item in penicillin], [["A", "network"]])
        self.assertEqual(chart.workbench(), [])

    def test_document_by_text_alone(self):
        chart = self.told(A=[document("direct", NOTE, custodian="Lakeside Hospital")],
                          network=[document("passed-on", NOTE, custodian="Lakeside Hospital")])
        self.assertEqual([row[3:] for row in chart.timeline()], [("A+network", 2, "")])

    def test_another_document(self):
        other = NOTE.replace("three days", "five days")
        chart = self.told(A=[document("direct", NOTE, master="1.2.3.4")], network=[document("other", other, master="1.2.3.5")])
        self.assertEqual(len(chart.items), 2)

    def test_document_amended(self):
        first = cda(self.me(), f"2.999.4.{self.number + 1}", "note-1", NOTE, version=1)
        second = cda(self.me(), f"2.999.4.{self.number + 1}", "note-2", NOTE.replace("two weeks", "one week"), version=2)
        chart = self.told(A=[first], network=[second])
        documents = self.letters(chart)
        self.assertEqual(len(documents), 2)
        kinds = sorted(relation["type"] for item in documents for relation in item["relations"] if relation["type"].startswith("replace"))
        self.assertEqual(kinds, ["replaced-by", "replaces"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
