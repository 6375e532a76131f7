// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/tables/Frequencies.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace anamnesis::identity {

namespace {

/// Names in the order of how common they are in one country or language; `top` is the share of the first.
struct Ranking {
    std::string_view table;
    double top;
    double fall; ///< share = top / rank^fall
    std::string_view names;
};

// General knowledge of national name statistics (US Census 2010 and SSA, Destatis-like lists, INE, IBGE, ISTAT, and so
// on), ranks only; shares after Zipf with the first name's known share.
constexpr Ranking Rankings[] = {
    {"given", .016, .55,
     "james mary john robert patricia michael jennifer linda william elizabeth david barbara richard susan joseph "
     "jessica thomas sarah charles karen christopher lisa daniel nancy matthew betty anthony margaret mark sandra "
     "donald ashley steven kimberly paul emily andrew donna joshua michelle kenneth dorothy kevin carol brian amanda "
     "george melissa edward deborah ronald stephanie timothy rebecca jason sharon jeffrey laura ryan cynthia jacob "
     "kathleen gary amy nicholas shirley eric angela jonathan helen stephen anna larry brenda justin pamela scott "
     "nicole brandon emma benjamin samantha samuel katherine gregory christine frank debra alexander rachel raymond "
     "catherine patrick carolyn jack janet dennis ruth jerry maria tyler heather aaron diane jose virginia henry julie "
     "adam joyce douglas victoria nathan olivia peter kelly zachary christina kyle lauren walter joan harold evelyn "
     "jeremy judith ethan megan carl cheryl keith andrea roger hannah gerald martha christian jacqueline terry frances "
     "sean gloria austin ann arthur teresa lawrence kathryn jesse sara dylan janice bryan jean joe alice jordan "
     "madison billy doris bruce abigail albert julia willie judy gabriel grace logan denise alan amber juan marilyn "
     "wayne beverly roy danielle ralph theresa randy sophia eugene marie vincent diana russell brittany elijah natalie "
     "louis isabella bobby charlotte philip rose johnny alexis kayla liam noah mia ava harper ella chloe zoe lily "
     "aidan aiden jayden jaden mason lucas caleb hunter connor cameron evan isaac luke owen wyatt jackson carter "
     "hayden riley avery lillian addison aubrey zoey leah hazel violet aurora savannah audrey brooklyn bella claire "
     "skylar lucy paisley everly nora"},
    {"given", .03, .6,
     "maria jose juan luis carlos antonio francisco manuel jesus miguel pedro alejandro ana carmen guadalupe rosa "
     "laura isabel david javier fernando jorge daniel rafael sergio pablo ramon angel diego andres alberto lucia marta "
     "elena cristina paula pilar sofia teresa juana margarita veronica patricia gabriela adriana alejandra martina "
     "valentina camila ximena raquel silvia beatriz ines rocio yolanda monica julia eduardo ricardo roberto raul oscar "
     "enrique ruben ignacio martin"},
    {"given", .02, .6,
     "peter michael thomas andreas wolfgang klaus jurgen gunter stefan christian uwe hans werner horst frank dieter "
     "manfred gerhard karl bernd maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika "
     "andrea gisela claudia susanne angelika heike gabriele anna birgit katharina julia lukas leon finn jonas felix "
     "paul maximilian mia emma hannah lea sophie lena leonie marie jan tobias matthias sebastian markus martin heinz "
     "josef anton"},
    {"given", .03, .6,
     "anna maria katarzyna malgorzata agnieszka barbara ewa krystyna elzbieta zofia jan andrzej piotr krzysztof "
     "stanislaw tomasz pawel jozef marcin marek michal grzegorz jerzy tadeusz adam lukasz zbigniew ryszard dariusz "
     "henryk aleksandra joanna monika teresa danuta magdalena natalia"},
    {"given", .05, .7,
     "aleksandr sergey vladimir andrey aleksey nikolay dmitriy mihail ivan evgeniy yuriy viktor igor oleg pavel elena "
     "olga natalya tatyana irina svetlana anna mariya ekaterina lyudmila galina nadezhda marina yuliya anastasiya nina "
     "valentina ivanka maksim artem alexander sergei dmitry alexey mikhail nikolai evgeny yuri andrei natalia tatiana "
     "maria yulia oleksandr mykola volodymyr georgi dimitar petar"},
    {"given", .06, .8,
     "mohammed ahmed ali fatima mohamed muhammad hassan hussein omar mahmoud ibrahim abdullah khalid mustafa youssef "
     "yusuf aisha maryam zainab khadija layla noor amina salma huda sara mariam abdul rahman saeed said hamza karim "
     "tariq samir nasser salim mehmet mustafa ahmet fatma ayse emine hatice zeynep huseyin hasan murat"},
    {"given", .03, .6,
     "georgios konstantinos ioannis dimitrios nikolaos panagiotis vasileios christos athanasios maria eleni aikaterini "
     "vasiliki sofia angeliki georgia dimitra konstantina paraskevi anna evangelia giorgos yannis nikos"},
    {"given", .012, .4,
     "wei fang na min jing li yan mei lei jun qiang yang ming xiuying jie ying hong hua ping gang yong tao chao hui "
     "bin bo juan xin lin yu hao jian guo zihan yifan haoran kenji hiroshi yuki minjun seoyeon jihoon sumin"},
    {"given", .04, .6,
     "thi van linh anh minh hoa lan huong mai hung dung tuan thanh duc ngoc thu phuong quang long nam hai son tam "
     "trang ha hien nga oanh"},
    {"given", .03, .6,
     "ram sita mohan lakshmi rahul priya amit sunita rajesh anil sanjay vijay suresh ramesh deepak anita kavita pooja "
     "neha ravi arjun krishna mohammad sunil ashok manoj singh kaur devi kumari fatema"},
    {"given", .02, .6,
     "jean marie michel pierre philippe alain nicolas patrick christophe frederic nathalie isabelle catherine "
     "francoise sylvie martine monique jacqueline sophie camille lea manon emma louis gabriel lucas hugo giuseppe "
     "giovanni antonio mario luigi francesco marco andrea anna giulia francesca rosa angela paola chiara sara joao "
     "jose antonio ana paulo lucas"},
    {"given", .015, .5,
     "lars erik anders per nils anna eva karin maria kristina johan mikael jan peter ole hans jens anne inger kirsten "
     "mette juha matti timo pekka liisa sari jan johannes willem cornelis hendrik maria johanna anna sanne daan"},
    {"family", .0085, .5,
     "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson "
     "anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson "
     "walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell "
     "mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris "
     "morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward "
     "richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel "
     "myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes "
     "gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace "
     "moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens "
     "harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns "
     "crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer "
     "wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson "
     "nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins"},
    {"family", .035, .7,
     "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin hernandez jimenez ruiz diaz moreno "
     "alvarez munoz romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina "
     "morales suarez ortega delgado castro ortiz rubio marin sanz silva santos oliveira souza pereira ferreira costa "
     "rodrigues almeida nascimento lima araujo ribeiro"},
    {"family", .0095, .5,
     "muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf "
     "schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier "
     "lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller "
     "weiss jung hahn vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht "
     "schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel "
     "heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas "
     "voigt sauer arnold wolff pfeiffer"},
    {"family", .0055, .4,
     "nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski "
     "jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski nowakowska kowalska wisniewska "
     "novak svoboda novotny dvorak cerny horvath kovacs nagy toth szabo varga popa popescu ionescu"},
    {"family", .018, .6,
     "ivanov smirnov kuznetsov popov vasilev petrov sokolov mihaylov novikov fedorov morozov volkov alekseev lebedev "
     "semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zaharov ivanova smirnova kuznetsova "
     "popova vasileva petrova sokolova mikhailov zhukov georgiev dimitrov nikolov stoyanov melnyk shevchenko kovalenko "
     "bondarenko boyko tkachenko"},
    {"family", .07, .8,
     "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang "
     "deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lu yao shen "
     "zhong cui tan fan"},
    {"family", .38, 1.2, "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly"},
    {"family", .21, .9, "kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong"},
    {"family", .015, .4,
     "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi "
     "matsumoto inoue kimura shimizu hayashi saito"},
    {"family", .03, .6,
     "khan ahmed ali hussein mohamed hassan ibrahim abdullah mahmoud mohammed ahmad hussain shah iqbal malik butt "
     "haddad khoury mansour nasser saleh said abdallah hamdan yilmaz kaya demir sahin celik ozturk aydin arslan dogan "
     "kilic"},
    {"family", .06, .8,
     "singh kumar patel sharma gupta shah das devi kaur verma yadav reddy rao khan mishra jain mehta joshi nair iyer "
     "pillai chowdhury begum"},
    {"family", .006, .3,
     "papadopoulos vlachos angelopoulos nikolaidis georgiou oikonomou papadopoulou karagiannis dimitriou makris pappas "
     "georgopoulos"},
    {"family", .013, .5,
     "rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa giordano "
     "mancini rizzo lombardi moretti martin bernard thomas petit robert richard durand dubois moreau laurent simon "
     "michel lefebvre leroy roux david bertrand morel fournier girard dejong jansen devries vandenberg bakker janssen "
     "visser smit meijer deboer mulder degroot bos vos peters hendriks"},
    {"family", .03, .6,
     "hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen christensen rasmussen sorensen "
     "jorgensen petersen madsen andersson johansson karlsson nilsson eriksson larsson olsson persson svensson "
     "gustafsson korhonen virtanen makinen nieminen makela"},
};

} // namespace

FrequencyTable shippedFrequencies(std::string_view table) {
    FrequencyTable out;
    out.name = std::string(table);
    out.unseen = table == "given" ? 1.5e-4 : 4e-5;
    for (const Ranking& ranking : Rankings) {
        if (ranking.table != table) {
            continue;
        }
        std::istringstream names{std::string(ranking.names)};
        std::string name;
        for (int rank = 1; names >> name; ++rank) {
            const double share = ranking.top / std::pow(rank, ranking.fall);
            double& known = out.share[name];
            known = std::max({known, share, out.unseen});
        }
    }
    return out;
}

} // namespace anamnesis::identity
