// SPDX-License-Identifier: GPL-3.0-or-later
// Nonproprietary names that stand alone in lists ("Carboplatin", "Tamoxifen"). Sources: WHO Model List of Essential
// Medicines (23rd list), WHO INN lists, USAN; stems: WHO, "The use of stems in the selection of INN" (2018).
#include "services/meaning/substances/Names.h"

#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

constexpr std::string_view names =
    "acamprosate;goserelin;triptorelin;histrelin;buserelin;nafarelin;ganirelix;cetrorelix;degarelix;"
    "acarbose;acetaminophen;acetazolamide;acetylcysteine;acitretin;adenosine;albendazole;"
    "albumin human;albuterol;allopurinol;alteplase;amantadine;amikacin;amiloride;amino acids;aminophylline;"
    "amiodarone;amitriptyline;amlodipine;amphetamine;anidulafungin;apixaban;apomorphine;aprepitant;argatroban;"
    "aripiprazole;arsenic trioxide;artemether;artesunate;asenapine;aspirin;atazanavir;atomoxetine;atropine;"
    "azathioprine;aztreonam;bacitracin;baclofen;barium sulfate;bcg vaccine;beclomethasone;bendroflumethiazide;"
    "benzocaine;benzonatate;benzoyl peroxide;benztropine;betahistine;bethanechol;bezafibrate;bicalutamide;biotin;"
    "bisacodyl;bismuth;bivalirudin;bleomycin;brimonidine;bromocriptine;budesonide;bumetanide;bupivacaine;"
    "bupropion;buspirone;busulfan;butalbital;cabergoline;caffeine;calamine;calcipotriene;calcitonin;calcitriol;"
    "capsaicin;carbamazepine;carbidopa;carbimazole;carboplatin;carboprost;carisoprodol;carmustine;cefixime;"
    "cetirizine;chlorambucil;chloramphenicol;chlordiazepoxide;chlorhexidine;chloroquine;chlorpheniramine;"
    "chlorpromazine;chlorthalidone;cholera vaccine;cholestyramine;ciclopirox;cilostazol;cinacalcet;cinnarizine;"
    "cisatracurium;citalopram;cladribine;clindamycin;clobazam;clobetasol;clomiphene;clomipramine;clonidine;"
    "clopidogrel;clotrimazole;clozapine;coal tar;codeine;colchicine;colesevelam;colestipol;colistin;"
    "conjugated estrogens;cyclobenzaprine;cyclophosphamide;cyclosporine;cyproheptadine;cytarabine;dabigatran;"
    "dacarbazine;dactinomycin;dalteparin;danazol;dantrolene;dapsone;daptomycin;darbepoetin alfa;deferasirox;"
    "deferoxamine;desloratadine;desmopressin;dexamethasone;dexmedetomidine;dextroamphetamine;dextromethorphan;"
    "diazoxide;diclofenac;dicyclomine;digoxin;diltiazem;dimenhydrinate;diphenhydramine;diphenoxylate;"
    "diphtheria toxoid vaccine, inactivated;dipyridamole;disopyramide;disulfiram;dobutamine;docetaxel;docusate;"
    "donepezil;dopamine;dorzolamide;doxazosin;doxepin;doxylamine;dronabinol;duloxetine;dutasteride;"
    "dydrogesterone;echinacea;edoxaban;efavirenz;eletriptan;emtricitabine;enoxaparin;entecavir;ephedrine;"
    "epinephrine;eplerenone;epoetin alfa;eptifibatide;ergometrine;ergotamine;erythromycin;escitalopram;estradiol;"
    "estrogens, conjugated;eszopiclone;ethambutol;ethanol;ethinyl estradiol;ethosuximide;etidronate;etomidate;"
    "etonogestrel;etoposide;exenatide;ezetimibe;famotidine;febuxostat;fenofibrate;fentanyl;fidaxomicin;"
    "filgrastim;finasteride;flavoxate;flecainide;fludarabine;fludrocortisone;flumazenil;flunisolide;fluocinolone;"
    "fluocinonide;fluorescein;fluorometholone;fluorouracil;fluoxetine;flupentixol;fluphenazine;flutamide;"
    "fluticasone;fluvoxamine;folic acid;fomepizole;fondaparinux;formoterol;fosfomycin;fulvestrant;furosemide;"
    "gabapentin;galantamine;ganciclovir;gemfibrozil;gentamicin;ginkgo;ginseng;glatiramer;gliclazide;glimepiride;"
    "glipizide;glucagon;glucosamine;glucose;glyburide;glycerin;glycopyrrolate;granisetron;griseofulvin;"
    "guaifenesin;guanfacine;haloperidol;heparin;hepatitis a vaccine;hepatitis b vaccine;"
    "human papillomavirus vaccine;hydralazine;hydrochlorothiazide;hydrocodone;hydrocortisone;hydromorphone;"
    "hydroxocobalamin;hydroxychloroquine;hydroxyurea;hydroxyzine;ibuprofen;icosapent;ifosfamide;imipramine;"
    "imiquimod;immune globulin;indapamide;indomethacin;inert ingredients;influenza virus vaccine;insulin;"
    "interferon beta-1a;interferon beta-1b;iodine;ipratropium;iron;iron sucrose;isoniazid;isoproterenol;"
    "isotretinoin;ivabradine;ivermectin;kanamycin;ketamine;ketoconazole;ketoprofen;ketorolac;ketotifen;"
    "lacosamide;lactase;lactated ringer's;lactulose;lamivudine;lamotrigine;leflunomide;leucovorin;leuprolide;"
    "levetiracetam;levocarnitine;levocetirizine;levodopa;levonorgestrel;levothyroxine;lidocaine;linaclotide;"
    "lincomycin;linezolid;liothyronine;lipid emulsion;lisdexamfetamine;lomustine;loperamide;loratadine;loxapine;"
    "lurasidone;magnesium;mannitol;maprotiline;measles vaccine;mebendazole;meclizine;medroxyprogesterone;"
    "mefenamic acid;mefloquine;megestrol;melatonin;melphalan;memantine;meningococcal c conjugate vaccine;"
    "meningococcal conjugate vaccine;meningococcal vaccine;mepivacaine;mercaptopurine;mesalamine;mesna;"
    "metaproterenol;metaxalone;metformin;methadone;methamphetamine;methazolamide;methenamine;methimazole;"
    "methocarbamol;methotrexate;methotrimeprazine;methyldopa;methylene blue;methylergonovine;methylphenidate;"
    "methylprednisolone;metoclopramide;metolazone;metronidazole;metyrapone;mexiletine;micafungin;midodrine;"
    "mifepristone;milrinone;minoxidil;mirabegron;mirtazapine;misoprostol;mitomycin;mitotane;mitoxantrone;"
    "modafinil;mometasone;montelukast;morphine;mumps vaccine;mupirocin;nabilone;naloxone;naltrexone;naphazoline;"
    "natamycin;nefazodone;neomycin;neostigmine;nevirapine;niacin;niacinamide;nicotine;nicotinic acid;nimodipine;"
    "nitrofurantoin;nitroglycerin;nitroprusside;nitrous oxide;norelgestromin;norepinephrine;norethindrone;"
    "norgestimate;nortriptyline;noscapine;nystatin;octreotide;olanzapine;olopatadine;omega-3 fatty acids;"
    "orphenadrine;oseltamivir;oxaliplatin;oxandrolone;oxcarbazepine;oxybutynin;oxycodone;oxygen;oxymetazoline;"
    "oxymorphone;oxytocin;paliperidone;pamidronate;pancrelipase;pancuronium;pantothenic acid;papaverine;"
    "paroxetine;pegfilgrastim;penicillamine;pentamidine;pentobarbital;pentoxifylline;permethrin;perphenazine;"
    "petrolatum;phenazopyridine;phenelzine;phenobarbital;phentermine;phentolamine;phenylephrine;phenytoin;"
    "physostigmine;pilocarpine;pimozide;pioglitazone;plasma protein fraction;pneumococcal conjugate vaccine;"
    "pneumococcal polysaccharide vaccine;pneumococcal vaccine;poliovirus vaccine;polyethylene glycol 3350;"
    "polymyxin b;povidone-iodine;pramipexole;praziquantel;prednisolone;prednisone;pregabalin;prilocaine;"
    "primaquine;primidone;probenecid;procainamide;procarbazine;prochlorperazine;progesterone;promethazine;"
    "propafenone;propofol;propylthiouracil;protamine;pseudoephedrine;psyllium;pyrantel;pyrazinamide;"
    "pyridostigmine;pyrimethamine;quetiapine;quinagolide;quinidine;quinine;rabies vaccine;raltegravir;ranolazine;"
    "rasagiline;repaglinide;ribavirin;riboflavin;rifabutin;riluzole;risperidone;ritodrine;rivaroxaban;"
    "rivastigmine;rocuronium;ropinirole;ropivacaine;rotavirus vaccine;rubella vaccine;salicylic acid;salmeterol;"
    "sapropterin;scopolamine;selegiline;selenium;senna;sennosides;sertraline;sevelamer;sildenafil;"
    "silver sulfadiazine;simethicone;sodium nitroprusside;soybean oil;spironolactone;sterile water;streptokinase;"
    "streptomycin;sucralfate;sugammadex;sulfadiazine;sulfasalazine;sumatriptan;tacrolimus;tadalafil;tamoxifen;"
    "tamsulosin;tapentadol;tenecteplase;tenofovir;terazosin;terbinafine;terbutaline;testosterone;"
    "tetanus toxoid vaccine, inactivated;tetracaine;thalidomide;theophylline;thioguanine;thiopental;thioridazine;"
    "thiotepa;tiagabine;tibolone;ticagrelor;timolol;tinidazole;tiotropium;tirofiban;tizanidine;tobramycin;"
    "tolazoline;tolbutamide;tolterodine;topiramate;torsemide;tramadol;tranexamic acid;tranylcypromine;trazodone;"
    "tretinoin;triamcinolone;triamterene;trihexyphenidyl;trimethoprim;trospium;typhoid vaccine;ursodiol;valerian;"
    "valganciclovir;valproate;vancomycin;vardenafil;varenicline;varicella vaccine;varicella virus vaccine;"
    "vasopressin;vecuronium;venlafaxine;verapamil;vigabatrin;vilanterol;vinblastine;vincristine;vinorelbine;"
    "vitamin a;vitamin e;vitamin k;voriconazole;warfarin;water;white petrolatum;witch hazel;xylometazoline;"
    "yellow fever vaccine;zaleplon;zidovudine;zinc;zinc oxide;ziprasidone;zoledronic acid;zolmitriptan;zolpidem;"
    "zonisamide;zopiclone;zoster vaccine;zuclopenthixol";

/// Only stems that no common word and no brand ends in; each needs letters before it.
constexpr auto stems = std::to_array<std::string_view>(
    {"afil",     "astine",   "asvir",    "azepam",    "azolam",   "azosin",    "bactam",    "barbital", "bendazole",
     "buvir",    "ciclib",   "ciclovir", "cillin",    "citabine", "conazole",  "coxib",     "curonium", "cycline",
     "cyclovir", "dipine",   "dronate",  "faxine",    "fenac",    "fentanil",  "fibrate",   "floxacin", "fovir",
     "gatran",   "gestone",  "gestrel",  "gliflozin", "gliptin",  "glitazone", "glutide",   "grastim",  "grelor",
     "limus",    "lukast",   "lutamide", "mab",       "mestane",  "metasone",  "mustine",   "navir",    "nercept",
     "nidazole", "nisolone", "nisone",   "olol",      "onide",    "orphine",   "oxetine",   "oxicam",   "oxifene",
     "parib",    "parin",    "parinux",  "penem",     "peridone", "piprazole", "platin",    "poetin",   "poside",
     "prazole",  "previr",   "profen",   "racetam",   "rafenib",  "rizine",    "rubicin",   "sartan",   "semide",
     "setron",   "tadine",   "taxel",    "tecan",     "tegravir", "thiazide",  "thromycin", "tidine",   "tinib",
     "trexate",  "trexed",   "triptan",  "tropium",   "trozole",  "vaptan",    "vastatin",  "vudine",   "xaban",
     "zomib"});

constexpr std::size_t fewestBefore = 3;

} // namespace

std::string_view commonIngredients() {
    return names;
}

bool hasStem(std::string_view name) {
    const auto words = text::words(name);
    if (words.empty() || words.size() > 2 || (words.size() == 2 && !words.front().ends_with("mab")))
        return false; // two words only of conjugates: "trastuzumab deruxtecan"
    const std::string& word = words.front();
    return std::ranges::all_of(word, text::isLetter) && std::ranges::any_of(stems, [&](std::string_view stem) {
               return word.size() >= stem.size() + fewestBefore && word.ends_with(stem);
           });
}

} // namespace anamnesis::meaning
