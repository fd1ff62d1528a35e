/** First names with the gender they usually tell; those that both bear are left out, except as names. */
const MALE = `aaron abdul abdullah abraham adam adel adrian ahmad ahmed aidan akira al alan albert alberto alejandro aleksandr alex alexander alexei alfonso alfred ali alistair allan allen alvin amit anatoly anders
  andre andreas andrei andres andrew andy angelo angus anthony antonio antony arif arjun arne arnold art arthur arturo ashton austin avi barack barry bart ben benedict benjamin benny bernard bernie bert bill
  billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl carlo carlos carlton cecil cedric chad charles charlie chester chris christian christopher chuck clarence
  clark claude clay clayton clifford clint clinton clive cody colin connor corey cory craig curt curtis cyrus dale damian damon dan daniel danny darrell darren dave david dean dennis denny derek derrick desmond devin diego
  dimitri dick dirk dmitri dmitry dominic don donald donnie doug douglas drew duane duncan dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott emilio emmanuel emmanuel
  enrique eric erik ernest ernesto ethan eugene evan fareed federico felipe felix fernando fidel francis francisco francois frank frankie franklin franz fred freddie frederick gabriel garrett gary gavin gene
  geoff geoffrey george gerald gerard gerhard giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guillermo gustavo guy hal hamid hank hans harold harrison harry harvey hassan hector henri henry herbert herman
  hiroshi homer horace howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jared jason javier jay jean-claude jeb jeff jefferson jeffrey jeremy jerome jerry jesse jesus
  jim jimmy joachim joaquin joe joel joey johan johann john johnny jon jonah jonathan jorge jose josef joseph josh joshua juan jules julian julio julius justin karl keith kenneth ken kenny kent kevin kirk klaus kofi konstantin
  kurt kyle lamar lance larry lars laurence lawrence lee leo leon leonard leonardo leroy les leslie lewis liam lincoln lindsey lloyd lorenzo louis luca lucas luigi luis luke luther lyle lyndon mahmoud malcolm manuel marc
  marcel marco marcos marcus mario mark marlon martin marty marvin masoud matt matteo matthew matthias maurice mauricio max maxim maxwell mehmet mel michael michel miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed morgan
  morris moses muhammad mustafa nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikolai noah noel nolan norman oleg oliver omar orlando oscar osama otto owen pablo paolo pat patrick paul pavel pedro pedro
  percy perry pete peter phil philip philippe phillip pierre rafael raj rajiv ralph ramon rand randall randy raphael raul ray raymond reggie reginald reince rene rex ricardo rich richard rick ricky rob robert roberto rodney rodrigo
  roger roland roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ russell ryan saddam salman salvador sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon
  sidney silvio simon sid spencer stan stanley stefan stephen steve steven stewart stuart sylvester tariq ted terence terrence terry theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor tristan tyler tyrone
  umar vernon victor vince vincent viktor vitaly vladimir wade wallace walter warren wayne wendell wesley wilbur wilhelm will willard william willie winston wolf wolfgang woody xavier yasser yitzhak yuri yusuf zachary zbigniew
  imomali makhmud abdurakhmon zafar jan emomali nursultan islam saparmurat hosni bashar recep narendra shinzo xi vaclav lech lukasz piotr pawel tomasz krzysztof jaroslaw mateusz viktor zoltan istvan laszlo sandor gyorgy
  anwar benazir-ali kim-jong jorg jurgen gunther heinrich helmut uwe werner wim joost ruud bjorn sven lennart olof magnus mads soren kjell odd-arne ragnar matti pekka jussi
  aart abayomi abbas abdallah abdel abdelaziz abdelkader abdirahman abdoulaye abdul-rahman abdulaziz abdulla abdulrahman abhijit abhishek abiodun
  aboubacar achilleas achim adebayo ademola adil aditya adnan adriaan afif afonso agustin aharon ahmadreza ahmet ajay ajit akash akbar akhil aki
  akihiko akinwumi akio akram aksel akshay alaa alain alaric alasdair alastair albrecht aldo alessandro alessio alexandre alexandros alexandru alfie
  algernon ali-akbar alireza alisdair alois alper alvaro amadou amar amedeo amichai amilcar amin amir amirhossein amitabh ammar amnon amol amos amram
  anand anas anastasios anatoli andriy andrzej anibal anil anirudh ankit ankur antoine anton antonis antti anup anupam anurag apostolos arash arben
  archibald archie arda ardeshir ardian ari arild aris arkadiusz arkady arlo armando arnaud artem arto artur artyom arun arvid arvind asbjorn asger
  asher ashish ashok ashraf ashwin asif atilla atsushi attilio atul augusto aurelien avigdor avinash aviv avner avraham axel aydin ayman ayodele aziz
  babatunde bader bahram balaji balakrishna baltasar bandar baptiste barnaby barney bartholomew bartosz bas bashir basim bastian bastien behrouz
  behzad bekim bengt benito benoit beppe berat berend bernardo bernd bernhard berthold bertie bertrand bharat bhupinder bijan bilal birger bjarne
  björn bjørn blaine boaz bodo bogdan bohdan bohumil bohuslav bojan boleslaw bongani borys boubacar boyd boyko braden bradford bram branislav branko
  brendon brock bujar bulent burak burhan burkhard børge caetano cal calin callum camilo campbell carmelo carsten cary casper catalin cathal cees
  celso cem cemal cengiz cesar cesare cezary chandan chandra chauncey cheikh chet chetan chidi chike chinedu christoph christophe christos chukwudi
  chukwuemeka ciaran cillian ciprian claes claudio claudiu claus clemens clement clifton clyde coen colm conor conrad constantin constantine
  constantinos corbin cormac corneliu corrado cosimo cosmin costas courtenay cristian cristinel cristobal cuthbert cyril czeslaw daan dabney dafydd
  daisuke dalibor dalton damien danil danilo danylo daoud daragh darin dario darius dariush dariusz darko darragh dashiell davide davor dawood
  debashis declan deepak deion dejan delbert denys denzel denzil dermot deshawn detlef devendra dewey dexter dhananjay diarmuid didier diederik dieter
  dietmar dietrich dilip dillon dimitar dimitrios dimitris dinesh dmytro domenico domhnall dominick dominik donal donncha doru dougal doyle dragan
  drago dragos dror duarte dudley dumitru dusan dusko eamon eamonn easton eberhard ebrahim eckhard edi edmond edmund edoardo edouard edson edwardo
  eero eetu efrain egidio egil egon ehab eiji einar eirik eitan ekkehard elad elbert eldon eliezer ellery ellis elmer elroy elvin elvis elyakim emad
  emanuele emeka emery emil emile emiliano emlyn emmett emory emre emrys enda engin enver enzo eoin ercan erdal erdem erez erhan erich erland
  erlend ernst erol errol ersin erwin esa esben esmail espen esteban etienne ettore euan eugen eusebio evangelos everett evert evgeny ewan ewout eyal
  ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabrizio facundo fadi fahad fahd faisal farai farhad farid faris farouk farrell farshad faruk
  farzad fatih fatmir fawzi fayez fedor femi ferdinand fergal fergus ferhat fermin fethullah fikret filippo finbar finlay finn fintan fionn flavio
  fletcher florent florian florin floris floyd forrest franck franjo frantisek fredrik friedrich frits fritz frode fumio fyodor gael gaetano ganesh
  gareth garret garry garth gaston gatete gaurav gauthier gaylord geert gennady georg georges georgi georgios georgy geraint gerardo gerd germain
  gernot gerrit gert gethin ghassan gheorghe ghislain gholam giacomo giancarlo gianfranco gianluca gianni giannis gideon gijs gil gilad gilbert
  gilberto giles gilles gilson gino giorgos girish giulio gleb gokhan gonzalo gonçalo gopal goran gordan goro govert govind grady graeme gregoire
  gregor grigory grover gruffudd grzegorz guenter guido guillaume gunnar gurpreet gus guthrie gwilym gwyn göran gösta günter günther haakon habib hadi
  hadley haidar haider hakan hakim halil haluk halvor hamad hamdan hamdi hamed hamidreza hamish hamza hani hannu hans-jürgen hans-peter harald harish
  harlan harley harmon harri harsh hartmut haruki hasan hashem hashim hatem havard hayato hayden haytham heikki heiko hein heiner heinz helio hellmut
  hemant hendrik henk henning henrik henryk herb heriberto hermann hernan herve hesham hicham hideki hideo hilario hillel himanshu hiram hiroaki
  hiroki hiroyuki hisashi hisham holger hollis horia horst hossam hossein houssam hristo hryhoriy hubert hubertus huib humberto husayn huseyin hussam
  huw iancu ibrahima ichiro idris ieuan ifan ifeanyi ignacio ignatius ignazio ihab ihor ihsan ike ikenna iker ilan ilhan ilie ilir ilker ilkka ilya
  imad inder ingmar ingo ingvar innokenty ioan ioannis iolo ion ionel ionut iraj ireneusz irving irwin isaiah isao ishai ishmael isidro ismael ismet
  ismo issam itamar itay itzhak itzik iulian ivaylo ivica ivor iwan iyad izaak jaafar jaakko jaap jabari jabir jabulani jacek jacinto jagdish jahangir
  jair jairo jakob jakub jalal jalen jameson jamil jan-peter janne janusz jarek jari jarl jaromir jaroslav jarrett jarrod jarvis jasper jassim jaswant
  javad javon jawad jayant jean-baptiste jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jed jedediah jefferey jelle
  jens jerald jeremiah jermaine jeroen jeronimo jerzy jethro jindrich jiri jiro jitendra joakim joao jochen jock joep jomo jonas jorgen joris jorma
  josiah joss josue jouni jovan jozef jude judson juergen juha juhani junichiro jurriaan juvenal jörg jørgen jürgen kaare kadir kai kailash kalle
  kamal kamau kamil kapil kareem karel karim karl-heinz karsten karthik kartik katsuya kaveh kayode kazem kazimierz kazuhiko kazuo keenan kees keiichi
  keiji keisuke kelechi kelvin kemal kenan kengo kenichi kenji kenta kentaro kenton kenzo kermit keyvan khaled khalid khalifa khalil kieran kimmo kip
  kipchoge kirby kiril kirill kishore kjetil klaas knox knud knut koen kohei koichi koji kojo konrad konstantinos koos koray kostas kosuke kresimir
  krishna kristian krum kumar kunal kunle kurtis kwabena kwame kwasi kyriakos kyrylo lachlan ladislaus ladislav lalit lamont landon lanny lasse
  laurent laurentiu lazarus leandro leif leighton lemuel lenny leonid leonidas leopold lester leszek lev levent levi libor lionel lior lisandro
  liviu ljubisa lleu llewellyn lodewijk loic lokesh lonnie lorcan lorne lothar loukas lowell luan luay lubomir lubos lucian luciano lucien lucius
  ludek ludger ludovic ludvig ludwig luiz luka lutz luuk maarten maciej madan madhav madoc magne mahdi mahendra mahesh mahmood mahmud majed majid
  makar makis makoto-ken maksim maksym malachy mamadou manabu mandla manfred manish manjit manmohan manoj manolis manouchehr mansour marcello marcelo
  marcin marek mariano marin marius mariusz markku marko markus marlin marquis marwan masaaki masahiro masaki masao masashi masato masayoshi massimo
  massoud mateo mathieu matias matthieu mattia matvey maurits mauro maxime maximo mayank maynard mazen mees mehdi mehran mehrdad meinhard meir meirion
  melvin menachem menno merle merlin mervyn mesut metin micah michal michalis micheal mickael mieczyslaw mihai mihail mika mikael mikkel mikko
  milenko milo milorad milos miloslav minoru mircea mirko miroslav miroslaw mitsuo mladen moataz moaz modou mogens mohamad mohammadreza mohan mohit
  mohsen mojtaba mokhtar momir mordecai moritz morten mortimer morton moshe mostafa mounir mousa moussa muammar mukesh mukhtar mukul mungo munir
  murali murat murdo murray mustapha mutlu mwangi mykhailo mykola myles myron nabil nadav nader naftali naguib naji najib nandan naoki naoto naseer
  nasir nasser natan naveen navin nawaf nebojsa necmettin nemanja nenad nestor nev neville niall nicky nicolae nicolai nicolo nicusor niels nikhil
  nikita niklas niko nikola nikolaos nikolay nikos nilesh nils nirmal nitesh nitin nizar njal njoroge nkosana nnamdi noam noboru nobuo norbert
  noriyuki norris nouri nuno obinna octave octavian octavio odd odell odhiambo ofer ognjen ohad oisin okan olaf olav oldrich ole oleksandr
  oleksiy olexiy olin olivier olli ollie olusegun oluwaseun omer omri ondrej onno onur oren orhan orville osamu osbert osian oskar osman osmar ostap
  osvaldo oswald otakar otieno otis otmar ottavio ottmar oumar ousmane ove ovidiu owain ozan ozgur paavo padraic padraig palle panagiotis pankaj panos
  parth parviz pascal pascual pasi pasquale patrik paulo pavle pavlo pavlos pavol payam peder pelle pentti per-olof percival perrin petar petr petri
  petro petros petru petter petteri phelim philbert philipp phineas phumelele pierluigi piero piers piet pieter pietro piotrek piyush plamen prabhakar
  prabhat pradeep prakash pramod pranab pranav prashant pratap prateek praveen preben predrag prem premysl preston przemyslaw pyotr pádraig
  qais qasim quentin quincy quinton rachid radek radim radoslav radoslaw radovan radu rafal raffaele rafi rafik raghav raghuram raheem rahim rahul
  raila raimo raimundo rainer rajan rajat rajeev rajendra rajesh rakesh ralf ramazan ramesh rami ramin ramiro ranjit raoul rares rashad rashid rasmus
  rastislav ratan ratko ravi ravindra raymundo razvan recai reijo reinaldo reiner reinhard reinhold remi remy renan renato renzo reuben reuven reza
  rhett rhodri rhydian rhys riad riccardo rien rinus rishi risto ritesh riyad roald rocco roderick rodger rodion rodolfo rodolphe roel rogelio rohan
  rohit rolando rolf rollin romain ronan roosevelt roscoe rosendo rostislav rotem rouhollah rowland royce ruairi rudi rudyard ruediger rui rumen rune
  ruslan rustam ryo ryota ryszard ryuichi ryuji rüdiger saad sabri sachin sadiq saeed saeid safwan sajid sakari salah saleh salim salvatore sameer
  sami samir sammy sandeep sander sandro sanford sanjay sanjeev sanjiv santosh sasa satish satoru satoshi satya saul sauli saurabh sayed seamus
  sebastiao sebastien sedat segun seiji selahattin selim semyon seppo septimus serdar serhiy serkan seumas seydou shafiq shahid shahram shai shankar
  shapour shaquille sharad sharif shashi shaul shekhar sherwood shigeki shigeo shigeru shimon shinichi shinji shintaro shivraj shlomo shohei
  shoichi shuichi shunsuke shyam siamak sibusiso siddharth siebe siegfried sigurd silas silvano sinan sinclair sindre sion sipho siyabonga sjoerd
  slava slavko slavomir slawomir slobodan sohrab solomon sonny sorin sosuke souleymane sourav spyros srdjan srinivas stanislav stanislaw
  stavros stefano steffen stefon steinar stelios stellan sten stepan stephane stevan stewie stig stijn stipe stjepan stoyan struan stu sture suat
  subhash sudhir sukru suleiman suleyman sumit sumner sundar sunil suraj surendra suresh surya susumu svatopluk sverre syd sylvain szymon séamus søren
  tad tadashi tadeusz tadhg tafadzwa tage taha tahir taichi taj takahiro takashi takayuki takeshi takumi talal tamer tamir tanmay tansel tapio taras
  tareq tarik taro tarun tatsuya tavish tawfik tayfun tayyip teemu teilo tejas tendai teodor terje tero terrance terrell tetsuo tetsuya teun thabo
  thaddeus thanasis themba theo theodoros thiago thibault thierry thijs thorbjorn thorsten thorvald thurman tiago tiberiu tibor tihomir tijs
  timmy timo timofey timur tinashe tito titus tjeerd tobin todor tolga tomas tomer tomislav tommaso tonko tor torben tore torquil torstein torsten
  toru toshihiro toshio toshiyuki traian travon trefor tremaine trevon trey trond trygve tsuyoshi tudor tudur tuncay tunde tuomas turgut tzachi uche
  uchenna uday udo ugo ugur uhuru ulf ulises ulrich ulysses umberto umesh umit uri uriel usama uzi uzoma vadim vagn valentin valerio valery vamsi
  vangelis varun vasco vasile vasily vassilis vasyl vaughn vedran veikko veit veljko venkat venkatesh vern vesko viacheslav vicente vidar vijay vikas
  vikram ville vinay vincenzo vineet vinny vinod viorel vipin virat virgil vishal vit vitali vitaliy vito vitor vittorio vivek vjekoslav vlad vladan
  vladislav vlastimil vojtech volkan volker volkmar volodymyr vsevolod vuk vusi vyacheslav wael wagner waldemar waldo waleed walid wally wanjala
  wataru waylon wiebe wieslaw wiktor wilbert wilfred wilfredo wilfrid wilfried willem willis winfield winfried winslow winthrop wissam witold
  wladyslaw wlodzimierz wojciech wolfram woodrow wout wouter wyatt xabier xolani yaakov yahya yair yakov yanis yann yannick yannis yaron yaroslav
  yaser yash yashwant yasin yassin yasuhiro yasuo yavuz yaw yazid yegor yehoshua yehuda yemi yevgeny yevhen yiannis yigal yilmaz yisrael yitzchak
  yngve yoav yoel yogendra yogesh yoichi yonatan yoram yorgos yoshihide yoshihiko yoshinori yoshio yossi yosuke younis yousef youssef yuichi yuji
  yukio yury yusuke yutaka yuval yves zachariah zack zaid zakaria zane zarko zayed zdenek zdravko zdzislaw ze'ev zeca zeke zeki zeljko zenon ziad
  zivko zlatan zlatko zoran zvi zvonimir zwelithini zygmunt`;

const FEMALE = `abby abigail adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie antonia april ariana arianna
  arlene ashley audrey barbara beatrice becky bella bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda bridget brittany brooke caitlin camilla candace candice carla carly carmen carol carole caroline carolyn
  carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo cora courtney cristina crystal cynthia daisy
  dana danielle daphne darlene dawn deborah debbie debra delia della denise diana diane dina dolores donna dora doris dorothy ebony edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa
  emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona florence frances francesca gabriella gabrielle gail geraldine gertrude gina giselle gladys glenda gloria grace greta gretchen gwen hannah harriet hazel
  heather heidi helen helena hilary hillary holly huma ida ingrid irene iris irina isabel isabella ivanka ivy jackie jacqueline jan-marie jane janet janice jasmine jean jeanette jeanine jeanne jenna jennifer jenny jessica jill
  jo joan joann joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june kaitlyn kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina katy kayla kayleigh kellyanne kelly kendra kerry kim
  kimberly kirsten kirstjen kristen kristin kristina kyra lakshmi lana lara latoya laura lauren leah leila lena leticia lila lillian lily linda lisa liz liza lois lola loretta lori lorraine louise lucia lucille lucy lydia lynn
  lynne mabel mackenzie madeleine madeline maggie malala mandy marcia margaret margarita maria marian marianne marie marilyn marina marine marissa marjorie marlene marsha martha mary maryam maureen maxine maya megan meghan megyn melania melanie
  melinda melissa mercedes meredith mia michele michelle mildred mindy miranda miriam moira molly monica muriel myra nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma olga olivia oprah pamela patricia
  patsy patti paula pauline peggy penelope penny phoebe phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose roseanne rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah selena
  serena shannon sharon sheila shelley sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna susie suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana teresa theresa
  tiffany tina tracy tulsi ursula valentina valeria valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney whoopi wilma winona yolanda yvette yvonne zara zoe
  angelique giorgia dilma cristina-maria yulia ekaterina tsipi golda indira aung benazir sushma theresa-may nicola jacinda mette sanna erna astrid birgit ulrike annegret annalena katarina zuzana
  aafke aarti abbie abeer abena abeni abir adaeze adaobi adela adelaide adelheid adelina adeline adenike adina aditi adoracion adrienne adwoa adèle
  afaf afsaneh afua agafya agata agatha agathe aggeliki agneta agnete agnieszka agostina ahlam ahuva aida aikaterini aiko aileen ailsa aimée aina aine
  ainhoa aino airi aishwarya aisling aislinn akanksha akari akemi akiko akosua alana albana aleida alejandra aleksandra alena alessandra alessia
  aletha alevtina alexa alexandrine alfreda aliaa alicja alina alisa alisha alix aliyah aliye aliza alka alla allegra allie allyson alma almudena
  althea alva alyona alzbeta amahle amaia amaka amal amalia amalie amandine amani amara amelie amie amina amira amna amparo amrita amruta amália
  amélie anabel anais ananya anastacia anastasiya anaïs anca andela andie andreea andrée aneta anette anfisa angeles angelika angeline angustias
  angèle aniela anika anisa anja anjali anjelica anju anke ankita anna-lena annabel annabelle annabeth annalisa annamaria anne-grete anne-marie
  anne-sophie anneke anneli annelies anneliese annemarie annemiek annick annika annmarie annukka anouk anthi antigoni antje antoinette antonella
  antonina anupama anuradha anushka anzhelika aoife aparna apolline arabella araceli aradhana arantxa aranzazu archana aretha arezoo ariane arielle
  arlette armelle arta arti aruna arundhati arwa ashlee ashleigh ashlyn ashwini asli asma asmaa asmita aspasia assunta astri asuncion atefeh atena
  athena athina atifete aude audra augusta aurelia aurelie aurélie ava avani averil avigail avis avital axelle ayaka ayako ayala ayat ayelet
  ayesha aylin ayse aysegul aysel ayumi azadeh azar aziza azucena babette baerbel bahar bahareh bahia banu barbra barkha basak bat-sheva batya bea
  beata beate beatrix beatriz begona belen belgin belinda benedetta benedita berit berna bernadine berniece berrin berta bertha besa bessie betje
  bettie bettina bettye beulah beyza bhavana bhavna biljana bina birdie birgitta birgitte birte bisi bita blanca blanche blandine blanka blerta blythe
  bláthnaid bodil bogna bohumila bojana bolanle bozena bozhena bożena bracha branka breanna breda bree brenna brianna bridgette brigette brigid brigit
  brigitta brigitte britney britt britta brittney bronagh bronwen bronwyn bruna brynn bríd buket bukola burcu bushra busisiwe bärbel béatrice bérénice
  caitriona calista calla callie camelia camila camille candelaria cansu caoimhe capucine cara caridad carina carissa carleen carlene carlota carlotta
  carmela carmit carolann carolien caryl caryn carys cassidy cassie catalina catarina caterina catharine cathleen cathrine cathryn catrin catriona
  cecile cecilie celestine celia celina celine ceridwen cesarea chana chandni chandrika chanel chanelle chantal chara charlotta charlène charmaine
  charu chastity chava chaya chelsey cheri cherie cherise cheryle chetna chhaya chiamaka chiara chidinma chieko chika chikako chimamanda chinatsu
  chinelo chioma chisato chiyo chiyoko chrissie christa christabel christel christelle christen christi christiane christy chrysoula ciara
  cicely cigdem cilla clarabelle clare clarice clarisse claudette claudine clemence clementine cleo cleopatra clodagh clotilde cláudia clémence coleen
  colette conceição concepcion concetta coralie cordelia corina corinna corinne corliss cornelia corrie corrine cosette cosima cressida cristiana
  cyndi cynthea cécile céline dafna dagmar dagny dahlia dalal dalia daliah damilola damini danae dania danica daniela daniella danijela danièle danuta
  daphna darcey darcie daria darina darlena darya davina dayna deana deandra deann deanna deanne debby debora deena deepa deepali deepika defne deidre
  deirdre delfina delilah delores delphine demet demetria demi denisa dervla desiree despina devika devorah devyani dganit diahann diann dianna dianne
  didem didi dieuwertje dijana dikla dilara dilek dilys dimitra dinah dineke dionne disha ditte divna divya dixie doaa dodie doina dollie dominica
  dominika donatella donella dorcas doreen dorina dorit dorota dorothea dorothée dorthy dottie dragana dragica drita drusilla dubravka dulcie dunja
  dvora dympna débora dörte earlene earline ebba ebele ebonie ebru ecaterina ece edda edeltraud edie edilene edita edona eduarda edwige edwina edyta
  eeva effie efi efua eija eilidh eilis einat eithne eivor ekta elaheh elaina elayne elba eleanora elefteria eleftheria elektra elen eleni eleonora
  elettra elfriede elham eliane elif elin elina elira elisa elisabet elisabetta elisheva eliska elissa elizaveta elke ellie ellinor elma elnaz elodie
  eloise elora elpida elsbeth elsie elsje elske elspeth eluned elva elvira elzbieta elżbieta emanuela embla emel emelia emeline emer emerald emi
  emilia emilie emilija emine emmaline emmanuelle emmeke emmeline emmi encarnacion enid enrica eri eriko erlinda erma erminia ernestina ernestine esha
  esin esma esme esmeralda esmé esperanza esra essie estefania estela estella estelle estrella etsuko ettie eudora eugenia eugenie eugénie eula
  eulalia eunice euphemia eustacia evangelia evangeline evelyne evgenia evgeniya evie ewa ewelina eylul ezinne fabiana fabienne fabiola fadia fadwa
  faina fani fannie fanny farah farida farideh farrah farzaneh fatema fatemeh faten fathia fatimah fatime fatma fatou fatoumata faustine faye fayza
  federica felecia felicity felisa femke fenna fereshteh feride fernanda feza ffion fiammetta fifi figen filipa filiz filomena fionnuala fionnula
  fiorella flavia floortje flora florencia florentina florina flossie flutura folake folasade forough foteini fotini fran franca francene francine
  francisca francoise franziska françoise frauke freda fredericka freida freja frida frieda friederike frédérique fumie fumika fumiko funke funmilayo
  fusun fátima gabbie gabby gabi gabriela gabriele gaia galia galina galit galyna gamze gauri gayatri gayle gaynor gaëlle geertje geertruida geeta
  geetanjali gemma genevieve geneviève genoveva genowefa georgeta georgette georgiana georgina gerda gerlinde germaine gertie gertraud ghada ghislaine
  giada gianna gigi gila gilda ginette ginevra ginny giovanna gisela gisèle gita gitte giulia giuliana giuseppina gizem glenna glenys glinis glynis
  goldie golnaz golshifteh gonca gordana gracie graciela grainne graziella grazyna grażyna greer greetje grete grethe griet griselda gro gráinne
  guadalupe gudrun guinevere gulay gulden gulsen gulten gunhild gunilla gunn gunnel gunvor gussie gwenaëlle gwenda gwendolen gwendolyn gwenllian gwenn
  gwenno gwyneth gwynne habiba hacer hadas hadassah hadeel hafsa hagar hagit haifa hajar haleh halima halina hallie halyna hamideh hana hanako hanan
  handan hande hanin hanna hanne hanneke hannele hannelore harriett haruka haruko harumi hatice hatsue hattie havva hayat hayley heba hedda hedva
  hedvika hedwig hege heide heidemarie heike helene helga helle helvi hema hemalata hemlata hend hendrika hengameh henna hennie henrietta henriette
  henrike henryka herminia hermione hester hettie heulwen hiba hideko hikari hilda hilde hildegard hildegarde himani hind hiroko hiromi hisako hitomi
  hjördis honoka honorata hortense hortensia huda huguette hulya hyacinth hélène iara ibtisam idit ifeoma ignacia ijeoma ikram ikuko ilana ilanit
  ilaria ilayda ilda ileana ilene ilinca ilka ilknur ilona ilse iman imelda imke immacolata imogen imogene ina inaam inas inbal indu ineke ines inessa
  inez inga inge ingeborg ingegerd inger ingunn inka inmaculada inna intisar inès inês ioana ioanna iola iona ionela ipek iratxe irena irja irma
  irmgard irmtraud iryna isabelle isadora isaura iselin isha iskra isla isobel isolde isotta israa itziar iulia ivana iveta ivette ivonne iwona
  iyabo izabela jaana jacalyn jacinta jacki jaclyn jacoba jada jadranka jadwiga jagoda jale jaleesa jami jamila jana janelle janetta janette janie
  janina janine janis janna janneke jannie janny jaqueline jarmila jaroslava jasmin jasmina jasna jawahir jaya jayalalithaa jayanti jayashree jayne
  jazmin jazmine jeana jeanie jeanna jeannette jeannie jeannine jelena jeltje jemima jeni jenifer jenni jennie jeri jerri jessamine jihan jikke jila
  jillian jimena jirina jitka jo-ann joana joanie jocelin joceline jocelyne jodi jodie joelle joellen johanna jolanda jolanta joleen jolene jolie joni
  jordana jorunn josefa josefina josephina josette josiane josie josien joumana jovana jovita joycelyn jozefa joëlle juana judi judie julianna
  julianne juliet julieta juliette julita junko justina justine justyna jutta jyoti jyotsna jytte kaarina kadriye kaede kaija kaisa kajal kajsa kaley
  kalina kalliopi kalpana kalyani kamila kamini kana kanae kanako kangana kanika kaori kara kareena karina karine karishma karissa karlijn karnit
  karola karole karolina karoline karon karuna karyn kasia kassandra kassie kasumi katarzyna katelyn katerina kateryna katey katharina katharine kathe
  kathi kathie kathlyn kathrin kathrine kathryne katia katja katlyn katri katrin katrine katsuko katya kavita kawthar kaye kayley kayo kayoko kazue
  kazuko keeley keiko keira keisha kelli kellie keren keri kerri kerrie kerstin kesha khadija khadijah khadijatou khawla khrystyna kiana kiara kiera
  kiko kikuko kimberlee kimberley kimiko kinga kira kirsi kirsti kirstie kirstin kirsty kirti kitty kiyoko kiyomi kizzy kjersti klara klaudia klavdia
  kobra kolinda komal konstantina konstanze kornelia kotone kourtney krista kristal kristi kristiane kristie kristiina kristine kristy kristyna kriti
  kritika krystal krystle krystyna ksenia ksenija kseniya kubra kumi kumiko kunigunde kusum kveta kyla kylie kyoko kyriaki lacey lacy lada ladan
  ladonna laetitia laia laila lakeisha lakisha laleh lalita lamia lani laoise larisa larissa larraine larysa lashonda lata latasha latha latifa
  latisha latonya laure laureen laurie laurinda lavinia lavonne layla laëtitia lea leandra leann leanna leanne leatrice leda leela leena leesa lela
  lenka lenora lenore lenuta leola leona leonie leonor leonora leora lepa lerato lesa lesya leta letha letitia letizia lettie letícia lexie leyla
  liana libby libuse lidia lidija lidiya lieke lies liesbeth lieselott lieselotte lieve liisa lilia lilian liliana lilith liliya lill lilla lillie
  lilou limor lindita lindiwe linette linnea linsey lioba lisbet lisbeth lise liselle liselotte lisette lissa lital livia lizbeth lizette lizzie
  ljiljana ljuba ljubica loes lona loraine lore loredana loreen lorelei lorena lorene lorenza lorinda lorna lorri lotta lotte lottie lou-ann louella
  louisa louna lourdes lovisa lowri luana luann lubica lubna luciana lucie lucienne lucile lucinda lucretia lucyna ludivine ludmila ludmyla luella
  luisa luise lujain lula luminita lupe lupita lurdes lurleen luísa lydie lynda lyndsay lyndsey lynette lynnette lynsey lyra lyubov lyudmila lyudmyla
  léa léna léonie léopoldine maaike maarit maartje maayan mable macarena machiko machteld macy madalena madalina maddalena maddie maddison madelaine
  madelon madelyn madge madhavi madhuri madiha mado madoka madonna maeve mafalda magali magda magdalen magdalena magnolia maha mahasin mahnaz mahsa
  mahvash maia maija maike maiko maire mairead mairi maisie maite maitreyi maja majida maki makiko malak malene malgorzata malia malin malinda malini
  malka mallika malti malwina mamata mami mamie mamiko mamta manal manami manda mandi manisha manja manju manjula manon manuela mara marcela marcella
  marcelle marci marcie marcy mared mareike maren margareta margarete margareth margaretta margarette margaux marge marged margery margherita margie
  margit margo margot margret margrethe margriet margrit marguerite mariah mariam mariama mariana mariangela mariann marianna maribel maribeth
  maricarmen marie-anne marie-claire marie-france marie-hélène marie-laure marie-louise marie-pierre marieke mariella marielle marietta marija
  marijana marije marijke marijn mariko marilee marilena marilou mariola marisa marisol marit marita mariya mariëlle marja marjatta marjolaine marjory
  marketa marketta marla marleen marlena marlies marlis marlo marlous marlys marna marnie marta marte marthe marti martina martine marva marwa marwah
  maryann maryanne marybeth maryellen maryjane maryla marylou maryna marzanna marzena marzieh masako masayo masha masih masoumeh mathilde matilda
  matilde matryona mattie maud maude maura mavis maximiliane mayawati maybelle mayra maysa mayu mayuko mayumi maëlle maísa małgorzata mbali mckenzie
  meaghan mechthild medha meena meenakshi meera meg megha meghna megumi mehrnoosh meike melba melina melis melisa mellie mellisa melodie melony meltem
  melva menaka merav merete merja mervat merve mervi meryem meryl mhairi micaela michaela michalina michela michie michiko michèle micki midori mieke
  mieko mihaela miho mihoko mikaela mikiko mila milada milagros milena milica milka millicent millie milly miluse mimi mimoza mina minako mindi
  minerva minna minnie mioara mira mirabel mireia mireille mirela mirella miri mirit mirja mirjam mirjana miroslava miroslawa mirva misa misaki misako
  missy misti mitali mithali mitra mitsuko mitzi miwa miwako miya miyako miyoko miyu miyuki mizuho mizuki mohini mojgan mollie momoka momoko mona
  monika monique monserrat montserrat morag moran morfydd morgana morgane moriah morwenna mounira mozhgan mridula mrunal mujde muna mutsumi myfanwy
  mylène myriam myrna myrtle máire máirín märta mélanie mélissa nabila nada nadezda nadezhda nadine nadiya nadja nadège nagwa nahid naima najat najla
  nalan naledi nalini namrata nanako nanami nanci nancie nandini nandita nanette nanna nannette naoko naoma narges nargess nasim nasrin nastya natalee
  nataliya nataly natalya natasa natascha natassa nathalie natividad natsuko natsumi natália nava nawal nayantara nayeli nayla nazan nazanin nazila
  nazli ndidi nechama neda nedā neelam neeltje neena neerja neeta negar neha nele nell nella nelleke nellie nelly nermeen nermin nerys neslihan nesrin
  nesrine nettie neva nevena ngozi nia niamh nichelle nichola nicki nickie nicoleta nicoletta nicolette nicolle nienke nieves niharika niina nika niki
  nikole nikolina nilgun nili nilima niloofar niloufar nilufer ninon nira nirmala nisha nisreen nita nitu nitza nivedita nkechi nkosazana nobuko
  noelia noelle nofar noga noha nokuthula nola nomsa nomvula nomzamo nona nonhlanhla nonna noora noortje nooshin norah noreen noriko nouf noura noya
  noémie nthabiseng ntombi nuala nuray nurcan nurhan nuria nurit nursel nyambura nyla oana obiageli octavia océane oda odelia odette odile
  ofelia ofira ofra oksana ola oleksandra olena olesya olha olivera oluchi olufunke olwen olympe omotola onyinye oona oonagh ophelia oralia
  oriane orit orla orlaith orly orna ornella osnat otilia ottilie outi oya oyinkansola ozge ozlem padma padmini paige palesa pallavi palma paloma
  pamala pamella panagiota paola paraskevi parastoo pardis parisa parthenia parul parvaneh parvati parvin pascale pastora patrica patrizia patrycja
  patrícia pattie patty paulette paulina pavla pavlina pearlie peg pegah pelagia pelin penney pennie perihan perla pernille perrine persefoni petra
  petronela petronella petula petunia petya phebe philippa philomena phylis phyliss pia piedad piera pieternel pilar pinar pippa pirjo
  pirkko pnina polina pooja poonam portia pouneh prabha prachi pragya pramila pratibha pratima preeti prerna priscila priti priya priyanka puja
  purificacion purnima pushpa päivi queenie rabia rachael rachelle rada radha radhika radka radmila radwa rae rae-ann raelene raffaella raghad ragini
  ragna ragnhild raheleh raija raina raisa rajani rajni rakefet rakhi ralitsa raluca ramya randa randi rania ranjana raquel rasha rashmi rati rawan
  raymonde razan razieh reanna reba rebeca rebekah rebekka reem reena refilwe regine reika reiko reina reinhild rekha remedios rena renae renata
  renate renita renske renu renuka renée reta retha reva revital reyhan rhea rhian rhiannon rhoda rhona rianne ricarda richa rie rieko riet riikka
  riitta rika rikako rikki riko rim rimma rina rinat rino risa ritsuko ritu ritva riva rivka riya robyn rochelle rocio rohini roisin rola rolande
  romaine romane rona ronda ronit ronja ronke ronna roopa rosalba rosalee rosalia rosalie rosalinda rosaline rosalyn rosamund rosana rosanna rosanne
  rosaria rosario roseann rosella roselyn roselyne rosemarie rosetta rosie rosina rosita roslyn rossella roswitha rosângela roula rowena roxana roxie
  roya roza ruba rubi ruchi rukmini rula rumiko runa rupa rupali ruqayya ruri ruthanne ruthie ruxandra ruzena ruzica ryoko régine róisín saadet saar
  saara sabina sabine sabra sabrine sachiko sadaf sadako sade sadhana sadie saeko safa safaa safia sagrario sahar saki sakiko sakshi salena saliha
  salla sallie salma salome salwa samaneh samar samara samia samira sana sanaa sanae sanaz sanda sandhya sandi sandie sandrine sangeeta sangita sanja
  sanjana sanne santina sanya saoirse saori sapir sarai saranna saraswati sarika sarina sarit sarita sarka sarojini saskia satoko satomi satsuki satu
  saundra savita sawako sawsan sayaka sayuri scarlett sebnem seda sedef seema segolene seija seiko selin selina selma semra senem senga senka seonaid
  sepideh septima serap seraphina serpil setareh setsuko sevda severine sevgi sevil sevim shabana shaghayegh shahla shahrzad shailaja shaima shaimaa
  shakira shalini shamita shana shanda shandra shanelle shani shanika shaniqua shanna shannan shanta shantel shanti shara sharen shari sharla sharleen
  sharlene sharmila sharron sharyl sharyn shatha shauna shavonne shawna shawnee shayla shayna sheela sheena sheetal sheilah shelagh shelia shelli
  shellie shelly shena sheree shereen sheri sherie sherilyn sherine sherri sherrie sherrill sherron sheryl shiho shihoko shikha shilpa shiori shira
  shiran shirin shital shizue shizuka shizuko shlomit shobha shohreh shona shonda shoshana shraddha shreya shruti shubha shula shulamit shweta sian
  sibel sibyl sibylle sidonie sieglinde sienna sietske sigal sigalit sigbrit signe sigrid sigrun siham sihem silje silke silvana silvia simge simin
  simona simone simonetta simran sina sinead sinikka sinéad siobhan siobhán sioned siri sirkka sirpa sissel sita sithembile sizakele siân sjoukje
  slavica smadar smaragda smita smriti sneha snezana snezhana sobha socorro sofie sofiya soha soheila soili solange soledad solomiya solveig solène
  somaya sona sonal sonali sonam sondra songul sonja sophy soraya sorcha sorina souad soudabeh soumaya sowmya spomenka srividya stacia stacie stamatia
  stanislava stanislawa stanka starla stavroula stefani stefania stefanie steffi steluta stephani stephania stephany stina stine stojanka stéphanie
  suad subhadra suchitra sudha suellen suha suhair sujata sukie sukran sumaya sumie sumiko sumitra suna sunanda sunita supriya surbhi susann susannah
  susanne sushila suvi suzan suzana suzanna suzette suzie suzuko suzy svea svenja svetla svitlana swantje swapna swara swati sybil sybille sylva
  sylvie sylwia synne synnøve ségolène séverine sílvia sónia sølvi tabassum tabatha tabetha taghreed tahani tahereh taina taisiya takako tali talia
  tallulah tamako tamala tamar tameka tamera tami tamie tamika tamiko tamira tammi tammie tamra tamsin tana tania tanisha tanja tansu tanushree tanvi
  taraneh tarja taryn tasha tatana tatjana tatsuko tatyana tawana tawanna tawnya teena tegan tegwen tejaswini tennille teodora teresita tereza teri
  terri terrie teruko tess tessa tessie tetiana tetyana thais thalia thandeka thandi thandiwe thea theano thelma theodora theodosia therese theresia
  thomasina thora thuraya thérèse tia tiana tiffani tiina tilda tillie timothea tineke tirza tisha titilayo tiziana tjitske toccara tokiko tomasa
  tomoe tomoko tomomi tonje tonya tori torill torunn toshiko tova tove tracee traci tracie traudl traute treena tricia trijntje trina trine tripti
  trish trisha trista trixie trude trudi trudie trudy truus tsitsi tsukiko tsveta tsvetana tuba tudora tugba tuija tulay tulika tulin turkan tuula
  tuva twila tyra tzipi tzipora uju ulku ulla ulrika ulyana unn upasana urmila ursa ursel ursulina urszula usha uta ute vaishali valarie valbona
  valdirene valentyna valeriya valérie vanda vandana vanesa vanita vanja vanna varsha varvara vasiliki vasilisa vassiliki vasudha vasundhara veena
  velda vella velma vendula venetia venita verda vered verena verica verna vernice veronika veronique vesna vesta vibeke vibha vicenta vickie vicky
  victoire vidhya vidya viera vigdis vijaya viktoria viktoriia viktoriya vilde vilma vimala vina vinita violeta violetta violette viorica vira virgie
  virginie virna vita vittoria vitória viviana viviane vivien vivienne vjollca vjosa vlasta vonda vukica véronique wafaa wairimu wakako wakana
  walburga waltraud wambui wangari wanita wanjiku warda wenche wendela wendi wendie weronika wiam widad wiebke wies wieslawa wilda wilhelmina
  wilhelmine willa willemien willemijn winifred winnie wioletta wynne xenia ximena xiomara yaa yael yaffa yamini yana yara yardena yaroslava yasemin
  yashoda yasmeen yasmin yasmina yasmine yayoi yehudit yekaterina yelda yelena yeliz yelizaveta yesenia yesim yetunde yevgenia yevhenia yewande ylva
  yocheved yoko yolande yoriko yoshie yoshiko yui yuka yukari yukie yukiko yuko yuliia yuliya yumi yumiko yuriko yurina yusra yvonna zahava zahra
  zaina zainab zainabu zanele zaneta zari zarina zaynab zdenka zehava zehra zeina zeinab zelda zelma zena zenobia zerrin zeynep zhanna ziba zinaida
  zinnia zipora zita zlata zlatka zodwa zoey zofia zoi zola zora zorica zoya zoé zuhal zulema zuzanna zélia ângela åsa åse éliane élise élodie émilie
 órla úna`;

const BOTH = `alex casey chris dana jamie jordan kelly kerry kim lee leslie lindsay lindsey lynn morgan pat robin sam shannon shawn
  stacy taylor terry tracy jan jean jess jody kris marion quinn ashton kari lauri`;

let genders: ReadonlyMap<string, 'male' | 'female' | 'unknown'> | undefined;

/** The gender a lower-case first name tells, "unknown" for one that both bear, undefined for a word that is none. */
export function firstNameGender(name: string): 'male' | 'female' | 'unknown' | undefined {
  genders ??= new Map([
    ...MALE.split(/\s+/).map((word) => [word, 'male'] as const),
    ...FEMALE.split(/\s+/).map((word) => [word, 'female'] as const),
    ...BOTH.split(/\s+/).map((word) => [word, 'unknown'] as const),
  ]);
  return genders.get(name);
}
