// SPDX-License-Identifier: GPL-3.0-or-later
// Names of fields, the same in code, vault, screens and JSON. Which kind uses which:
//   allergy        category type criticality verification reaction severity onset comment
//   problem        verification category severity laterality body-site onset abatement stage comment
//   medication-*   dose rate route frequency as-needed strength form quantity days-supply refills instructions reason
//                  intent category verification ingredient duration max-dose comment
//   immunization   dose lot route body-site dose-number series manufacturer expiration status-reason comment
//   lab-result     value interpretation range method body-site laterality specimen comment absent-reason component
//   vital-sign     value (or systolic + diastolic) interpretation range method body-site laterality position device
//   component observation    value interpretation range category comment component procedure      laterality body-site
//   outcome reason performer device status-reason category comment encounter      class type location service reason
//   disposition performer document       type category content-type author doc-status set-id version size url
//   relates-to description report         category conclusion value(no) performer imaging-study  modality series
//   instances body-site description laterality device         model manufacturer serial lot udi expiration manufactured
//   body-site laterality coverage       payer member-id group plan relationship claim          type total insurer
//   provider everything else: description category comment and what its row in the decoder's table names.
// The main measured or dosed thing is always `value` or `dose`.
#pragma once

#include <string_view>

namespace anamnesis::clinical::field {

inline constexpr std::string_view absentReason = "absent-reason";
inline constexpr std::string_view abatement = "abatement";
inline constexpr std::string_view asNeeded = "as-needed";
inline constexpr std::string_view author = "author";
inline constexpr std::string_view bodySite = "body-site";
inline constexpr std::string_view category = "category";
inline constexpr std::string_view class_ = "class";
inline constexpr std::string_view comment = "comment";
inline constexpr std::string_view component = "component"; ///< repeated: coded = what, quantity or text = value
inline constexpr std::string_view conclusion = "conclusion";
inline constexpr std::string_view contentType = "content-type";
inline constexpr std::string_view criticality = "criticality";
inline constexpr std::string_view daysSupply = "days-supply";
inline constexpr std::string_view description = "description";
inline constexpr std::string_view device = "device";
inline constexpr std::string_view diastolic = "diastolic";
inline constexpr std::string_view disposition = "disposition";
inline constexpr std::string_view docStatus = "doc-status";
inline constexpr std::string_view dose = "dose";
inline constexpr std::string_view doseNumber = "dose-number";
inline constexpr std::string_view duration = "duration";
inline constexpr std::string_view expiration = "expiration";
inline constexpr std::string_view form = "form";
inline constexpr std::string_view frequency = "frequency";
inline constexpr std::string_view group = "group";
inline constexpr std::string_view ingredient = "ingredient";
inline constexpr std::string_view instances = "instances";
inline constexpr std::string_view instructions = "instructions";
inline constexpr std::string_view insurer = "insurer";
inline constexpr std::string_view intent = "intent";
inline constexpr std::string_view interpretation = "interpretation";
inline constexpr std::string_view laterality = "laterality";
inline constexpr std::string_view location = "location";
inline constexpr std::string_view lot = "lot";
inline constexpr std::string_view manufactured = "manufactured";
inline constexpr std::string_view manufacturer = "manufacturer";
inline constexpr std::string_view maxDose = "max-dose";
inline constexpr std::string_view memberId = "member-id";
inline constexpr std::string_view method = "method";
inline constexpr std::string_view modality = "modality";
inline constexpr std::string_view model = "model";
inline constexpr std::string_view onset = "onset";
inline constexpr std::string_view outcome = "outcome";
inline constexpr std::string_view payer = "payer";
inline constexpr std::string_view performer = "performer";
inline constexpr std::string_view plan = "plan";
inline constexpr std::string_view position = "position";
inline constexpr std::string_view provider = "provider";
inline constexpr std::string_view quantity = "quantity";
inline constexpr std::string_view range = "range";
inline constexpr std::string_view rate = "rate";
inline constexpr std::string_view reaction = "reaction";
inline constexpr std::string_view reason = "reason";
inline constexpr std::string_view refills = "refills";
inline constexpr std::string_view relatesTo = "relates-to";
inline constexpr std::string_view relationship = "relationship";
inline constexpr std::string_view route = "route";
inline constexpr std::string_view serial = "serial";
inline constexpr std::string_view series = "series";
inline constexpr std::string_view service = "service";
inline constexpr std::string_view setId = "set-id";
inline constexpr std::string_view severity = "severity";
inline constexpr std::string_view size = "size";
inline constexpr std::string_view specimen = "specimen";
inline constexpr std::string_view stage = "stage";
inline constexpr std::string_view statusReason = "status-reason";
inline constexpr std::string_view strength = "strength";
inline constexpr std::string_view systolic = "systolic";
inline constexpr std::string_view total = "total";
inline constexpr std::string_view type = "type";
inline constexpr std::string_view udi = "udi";
inline constexpr std::string_view url = "url";
inline constexpr std::string_view value = "value";
inline constexpr std::string_view verification = "verification";
inline constexpr std::string_view version = "version";

} // namespace anamnesis::clinical::field
