// Given names and family names that the packages lack, written by hand: romanised Arabic, Persian, Hausa, Akan, Hebrew, Korean,
// Chinese, Japanese, Indian, Turkic and Slavic names as English-language newspapers print them.

/** Given names, or first parts of a name. */
export const moreGivenNames = `
abbas abd abdallah abdel abdelaziz abdelfattah abdelmadjid abderrahmane abdirahman abdul abdulaziz abdulla abdullah abdullahi abdulrahman abiy abu adel
adnan afewerki ahmad ahmadou ahmed ajit akihito akufo alassane aleksandar aleksander aleksandr aleksei aleksey alexei alexey alhaji alhassan alioune ali aliyu amin amina
amir amit amr anatoly andrei andrey andrii andriy anil anwar arif arindam arkady artem arun aryeh asif aslan ashraf ashwini atiku avigdor avraham ayatollah ayman ayub aziz
babajide babatunde badr bagrat bahram bakhtiar bandar barham bashar bashir bassam basuki bayram behrouz benazir benny bezalel bilawal bilal binyamin bola boutros brahim
bukola burhan charan chandrika chidi chukwuma dalia daniyal daoud dariush devendra dhananjay dinesh dmitri dmitriy dmitry dmytro droupadi durga ebrahim ehud ekrem elchin emomali ernesto
esmail evgeny evgeniy evo fadi fahad fahd faisal faiz fakhri faouzi farhad farid farooq farouk fatou fatima fawzi fayez fayyad felipe femi feroz fouad fuad fumio
gamal gautam genc gennady ghassan giorgi gotabaya goodluck grigory gulbuddin habib haider hailemariam hakan hamad hamed hamid hamza hani haris harsh haruhiko hasan hashim
hassan hatem haydar hazem hisham hosni hossein houari hussain hussein ibrahim idriss ignazio igor ihor ilham ilhan ilya imad imran isaias ismail itamar izzat jaber jafar jagan
jagdeep jaishankar jalal jamal jamil jawad jibril joko kamal karim kaveh kemal kenta kenji khaled khalid khalifa khalil kiichi kirill kirti kofi konstantin kwasi kyriakos laila
lakshmi lazarus leonid lyudmyla mahamadou mahathir mahinda mahmoud mahmud malala malik mallikarjun mamata mamadou manmohan manish manohar mansour marwan masoud masrour masud
maryam maulana megawati mehdi mehmet mevlut mikhail miloud mirziyoyev moammar moeed mohamad mohamed mohammad mohammed mohamud moktar moncef moqtada moshe mostafa moussa muammar
muhammad muhammadu muhyiddin mukesh murad musa musalia mustafa mykhailo mykola nabih nabil nachman nadia naftali naguib najib najla narendra nasser nawaf nawaz nayib nazir nechirvan
nicolae nikolai nirmala nitin noor nouri nursultan oleg oleh oleksandr oleksii olena olusegun omar osama othman ousmane oyub palanisamy paschal pavel pavlo pervez petro
pinarayi piyush prabowo pranab prakash pratap prayut priti priyanka qasem qassem rached rafic rafik raghuram rahul raila raja rajiv rajnath rajeev rajesh ramaphosa ramesh ramzan ranil ramzi
rania rashid rauf ravi recep reza riad riyad rodrigo ruslan rustam saad sabah sadiq saddam saeed safwan said salah salem saleh salman salva sameh sami samir samuel sandeep sanjay satya
saud selahattin sergei sergey serhii serhiy shahbaz shehbaz shahid shakib shaktikanta shapour sharad sharif shashi sheikh shigeru shinzo shlomo siddiq siddharth sirajuddin smriti
sohail sonia srettha stanislav subrahmanyam suella sultan suleiman sunil sunita suresh sushma svetlana sviatlana taher talal tamim tareq tariq tayyip tedros thabo thaksin thein tomas
toomas tsai turki tzachi tzipi uday uhuru umar umaru usman vadim vajiralongkorn valentyna valeriy valery vasily vasyl venkaiah viktor vitali vitaliy vitaly vladimir vladislav
vojislav volodymyr vyacheslav walid wael waleed wasim xavier yahya yair yaroslav yasser yemi yevgeny yevhen yingluck yitzhak yoav yogi yoon yoshihide yoshiko yossi yoweri yuli yulia yuri yuriy yusuf
zainab zaki zalmay zayd zayed zelimkhan zeid ziad zine zoran zuhair zulfikar
jens mette sanna kaja alar arvid ulf magdalena ingrida gitanas andrzej mateusz donald jaroslaw katalin tamas gergely viorica klaus sauli ursula frans margrethe maros valdis thierry
aung hun hor lon tuan nguyen phan vo pham truong thongloun chan kem sam joko basuki airlangga retno sri ma'ruf tito luhut mahfud ganjar anies gibran kaesang
leni bongbong ferdinand rodrigo imelda sara panfilo manny maria thant tin soe shwe
jacinda jair lula dilma evo nicolas juan gabriel gustavo ivan alvaro pedro mariano rajoy pablo irene yolanda santiago ximena tabare lenin rafael
cyril nelson winnie jacob julius pravin malusi naledi nkosazana lindiwe zweli bheki kgalema mosiuoa tito ebrahim enoch pali ngozi chimamanda wole chinua nnamdi peter obi ify uju chioma emeka ikenna obinna
adebayo adeola adewale ayodele babatunde folake kayode olu olumide oluwaseun omotola rotimi segun temitope tunde yakubu nasir bukar garba lai abike rauf yemi
kojo kwabena kwaku kweku yaw akosua ama abena adwoa nana mahamudu kwadwo
narges shirin masih nasrin ali javad hossein mohsen mojtaba sadegh ghasem esmaeil kamala indira sanjiv jairam mamta mayawati akhilesh yogesh nitish tejashwi lalu arvind atishi
ban xi li hu wen deng mao zhao jiang wang zhang liu chen hua hsiao tsai ma`

/** Given names that are common words too, and still likely to be names before a surname. */
export const namesAndWords = `
abbey amber angel april art ash aspen august aurora autumn basil bay beau belle berry bill billy bishop blake blaze bliss bob boris brand brandy brian brook brooke brooks bruce bud buddy buster buck burt cal candy carol carter cash cat chad chance chase chip christian chuck clay cliff cole colt constance cooper coral cord coy craig crystal cy daisy dale dallas dash dawn dean deb delta destiny dick dill dolly dominic don dot drew duke duncan dusty earl earnest ebony eden ember emery eric ernest eve faith fern flora ford forrest fox frank fred gale garland garnet gay gene genesis georgia gerald ginger glen glenn glory grace grady grant gray grey griffin gus guy hailey hank happy harley harmony harper harry haven hazel heath heather heaven holly honor hope hunter ike iris israel ivory ivy jack jade jasmine jasper jay jazz jean jen jerry jersey jesse jet jewel jill jim jimmy joe john jordan josh joy judge june justice justin ken kent kid king kit lance lane laurel leaf lee leo leon levi liberty lily lou london louis love luck lucky mack madison major marina mark marlin marshal marshall mary mason mat matt max may maxim melody mercy mick miles miller mike mo molly monica montana morgan myrtle nan nat neil newton nick nicky norm norman odd olive opal ora otto owen page paige paris parker pat patience patsy patty paul peace pearl peg penny pete peter phoenix pierce piper porter presley preston price prince quincy rain ray red reed reef regina rex rich rick ricky river rob robin rock rocky rod roman ron rosa rose rosemary rowan rowe roy royal ruby rusty ruth sage sally sandy scott scout shad shane shaw shay shelby shell sherry sid sienna sierra silver skip sky skye sol sonny sparrow spencer star stella sterling stone storm sue summer sunny tad tanner taylor ted teddy temple tim tom tommy tony tracy trent trinity troy tucker ty van vernon victor victoria violet virginia wade walker wally walter ward warren wayne webb wes west will willow winter woody young zion`
