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
  anwar benazir-ali kim-jong jorg jurgen gunther heinrich helmut uwe werner wim joost ruud bjorn sven lennart olof magnus mads soren kjell odd-arne ragnar matti pekka jussi`;

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
  angelique giorgia dilma cristina-maria yulia ekaterina tsipi golda indira aung benazir sushma theresa-may nicola jacinda mette sanna erna astrid birgit ulrike annegret annalena katarina zuzana`;

const BOTH =
  'alex casey chris dana jamie jordan kelly kerry kim lee leslie lindsay lindsey lynn morgan pat robin sam shannon shawn stacy taylor terry tracy jan jean jess jody kris marion quinn ashton';

let genders: ReadonlyMap<string, 'male' | 'female' | 'unknown'> | undefined;

/** The gender a lower-case first name tells, "unknown" for one that both bear, undefined for a word that is none. */
export function firstNameGender(name: string): 'male' | 'female' | 'unknown' | undefined {
  genders ??= new Map([
    ...MALE.split(/\s+/).map((word) => [word, 'male'] as const),
    ...FEMALE.split(/\s+/).map((word) => [word, 'female'] as const),
    ...BOTH.split(' ').map((word) => [word, 'unknown'] as const),
  ]);
  return genders.get(name);
}
