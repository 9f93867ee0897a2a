// Nouns that can speak, written by hand: people by what they are, bodies, documents. Singular; `lexicon.ts` makes the plurals.

export const humanNouns = `
person people boy girl child kid teenager adult guy lady fellow folk couple family mother father mom dad parent son daughter
brother sister husband wife friend colleague neighbor neighbour partner relative official officer spokeswoman spokesperson
representative rep aide adviser consultant operative staffer assistant secretary minister premier chancellor president
lawmaker member delegate governor mayor councillor commissioner ambassador diplomat attorney lawyer solicitor barrister judge
justice magistrate deputy detective constable sergeant captain general admiral major commander soldier veteran marine agent
inspector watchdog ombudsman regulator leader chairwoman chair chief head executive manager boss owner founder co-founder
candidate nominee contender hopeful challenger opponent rival frontrunner front-runner incumbent supporter backer ally critic
surrogate donor fundraiser volunteer organizer campaigner advocate protester voter citizen resident taxpayer local villager
republican democrat conservative liberal progressive independent moderate expert analyst researcher professor academic teacher
student pupil graduate dean principal author writer novelist poet columnist reporter pundit anchor host co-host actress singer
engineer developer entrepreneur banker broker billionaire mogul employer employee worker driver nurse doctor victim witness
suspect prisoner convict attacker hacker migrant immigrant refugee pope player coach footballer fan umpire referee insider
outsider observer source user reader viewer caller guest customer client consumer tenant pollster guard millennial king queen
duke peer superintendent coroner paramedic firefighter trustee speaker whip insurgent rebel militant fighter one someone
somebody everyone everybody anyone nobody others many some several both few most another two three dozens hundreds thousands
crowd audience panel pair group team class
widow widower niece nephew uncle aunt cousin grandmother grandfather grandma grandad grandson granddaughter grandparent
stepfather stepmother stepson stepdaughter fiance fiancee boyfriend girlfriend bride groom mum nan twin sibling carer landlord
landlady passenger pilot sailor farmer chef baker butcher shopper shopkeeper trader seller buyer shareholder lender forecaster
surgeon gp midwife vet actor producer drummer rapper presenter dancer designer architect photographer influencer blogger
youtuber streamer podcaster ceo cfo coo striker midfielder defender goalkeeper skipper winger receiver quarterback jockey rider
commuter organiser envoy pensioner teen toddler youth survivor bystander onlooker eyewitness whistleblower informant accountant
clerk planner publisher correspondent biographer filmmaker screenwriter playwright songwriter composer star celebrity winner
champion rookie hero bidder auctioneer builder plumber mechanic carpenter welder trucker courier cleaner caretaker waiter
waitress bartender restaurateur traveller traveler hiker climber skier swimmer surfer diver lifeguard ranger gamekeeper
zookeeper breeder vicar priest imam rabbi bishop archbishop nun monk chaplain mp mep msp baroness treasurer undersecretary
programmer gamer punter smoker patient sufferer recipient counsellor counselor tutor lecturer headteacher headmaster
headmistress schoolgirl schoolboy undergraduate apprentice trainee intern recruit cadet lieutenant colonel brigadier sniper
hostage captive fugitive assailant thief burglar robber killer murderer defendant plaintiff claimant complainant juror qc kc
sheriff marshal usher warden
`

export const bodyNouns = `
government administration campaign committee commission council congress senate house parliament assembly legislature
department ministry agency bureau office authority board court tribunal panel party caucus coalition alliance league union
federation association organization group foundation fund institute institution center college university school company
corporation firm business bank retailer airline manufacturer maker network newspaper paper magazine outlet station channel
website site press media team club church mosque hospital charity nonprofit army navy military police force guard pentagon
treasury embassy mission delegation city town county state nation country province district kingdom republic lobby movement
camp pac regime opposition leadership cabinet watchdog regulator service services crowd audience public side family industry
sector community operator brand label inquiry commissioner gang
`

export const documentNouns = `
report statement letter email e-mail memo document paper study survey poll article story column editorial book novel novelist
chapter passage page transcript testimony lawsuit suit complaint filing brief ruling opinion decision order judgment
resolution bill law act amendment constitution agreement accord deal contract charter rule regulation policy platform plan
proposal budget draft note notice sign ad commercial spot video clip film broadcast show program programme episode podcast
segment speech address post tweet message text headline slogan release cable website site profile listing record records
journal script song label shirt hat cap map account feed form question questions notes findings review analysis assessment
inquiry investigation abstract measure declaration announcement card
`

/** Words after which a name is a television show, song, or other work: "the film “Harbour Lights”". */
export const workNouns = `
film movie show series drama documentary podcast program programme episode song single album track hit book novel memoir play
painting photograph exhibit magazine newspaper column segment comic game ad commercial feature tune app
`

/** Words that name a title or a nickname: "known as “the Hammer”". */
export const namingWords = `
called named titled entitled dubbed nicknamed known termed so-called labeled labelled headlined captioned christened codenamed billed
rebranded branded
`
