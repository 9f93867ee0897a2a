// Nouns that can speak, written by hand: people by what they are, bodies, documents. Singular; `lexicon.ts` makes the plurals.

export const humanNouns = `
man woman person people boy girl child kid teenager teen adult guy lady gentleman fellow folk couple family mother father mom dad
parent son daughter brother sister sibling husband wife spouse widow widower uncle aunt cousin nephew niece grandmother grandfather
grandson granddaughter friend colleague neighbor neighbour partner boyfriend girlfriend ex relative stranger
official officer spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople representative rep aide adviser advisor
strategist consultant operative staffer assistant secretary undersecretary minister premier chancellor president vice-president
senator congressman congresswoman lawmaker legislator member delegate governor lieutenant mayor councillor councilman
councilwoman alderman commissioner ambassador envoy diplomat attorney lawyer prosecutor solicitor barrister judge justice
magistrate sheriff deputy detective constable sergeant captain colonel general admiral major commander commandant soldier
veteran marine trooper ranger agent inspector investigator watchdog ombudsman regulator auditor
leader chairman chairwoman chairperson chair chief head director executive manager boss owner founder co-founder co-chair
president-elect candidate nominee contender hopeful challenger opponent rival frontrunner front-runner incumbent
supporter backer ally critic detractor foe opponent surrogate donor fundraiser bundler volunteer organizer organiser activist
campaigner advocate protester protestor demonstrator striker voter constituent citizen resident taxpayer local villager
republican democrat conservative liberal progressive independent socialist tory nationalist populist libertarian moderate
expert analyst economist scientist researcher scholar professor academic historian lecturer teacher educator student pupil
graduate dean principal provost author writer novelist poet columnist editor journalist reporter correspondent commentator
pundit blogger broadcaster anchor host co-host moderator interviewer panelist presenter announcer narrator critic reviewer
actor actress singer musician rapper artist comedian comic filmmaker producer designer architect engineer developer
programmer inventor entrepreneur businessman businesswoman investor banker trader broker financier billionaire millionaire
mogul tycoon magnate employer employee worker laborer labourer farmer fisherman driver pilot captain trucker nurse doctor physician surgeon
psychologist psychiatrist therapist patient victim survivor witness bystander suspect defendant plaintiff inmate prisoner
convict killer shooter gunman attacker hacker smuggler migrant immigrant refugee asylum-seeker pastor priest bishop
archbishop cardinal pope rabbi imam cleric reverend minister preacher evangelist monk nun missionary chaplain
player coach captain athlete golfer boxer swimmer runner footballer teammate fan umpire referee
insider outsider observer source whistleblower whistle-blower informant user commenter poster tweeter subscriber reader viewer listener
caller guest visitor tourist passenger shopper customer client consumer buyer seller vendor landlord tenant homeowner
pollster demographer statistician meteorologist forecaster geologist biologist chemist physicist astronomer
chef waiter waitress bartender barber plumber electrician carpenter mechanic janitor custodian guard
millennial boomer feminist environmentalist conservationist unionist lobbyist insider loyalist hardliner hawk dove
king queen prince princess duke duchess emperor monarch sultan sheikh emir ayatollah dictator
hunter angler builder contractor dealer collector curator librarian archivist translator interpreter
counselor counsellor mentor trainer tutor peer co-worker coworker classmate roommate housemate buddy pal
superintendent supervisor treasurer comptroller controller clerk registrar coroner paramedic firefighter policeman policewoman
cop trustee regent warden speaker whip negotiator mediator monitor inspector statesman politician bureaucrat mandarin technocrat
mastermind architect ringleader insurgent rebel militant fighter jihadist terrorist extremist separatist
one someone somebody everyone everybody anyone nobody others many some several both few most another two three dozens hundreds
thousands crowd audience mob jury panel trio pair duo group team class
`

export const bodyNouns = `
government administration campaign committee subcommittee commission council congress senate house parliament assembly legislature
department ministry agency bureau office authority board court tribunal panel party caucus coalition alliance league union
federation confederation association organization organisation group foundation fund institute institution center centre
college university school academy company corporation firm business bank retailer airline manufacturer maker startup
start-up network newspaper paper magazine outlet publication broadcaster station channel website site blog press media
team club church diocese archdiocese mosque synagogue temple hospital clinic charity nonprofit non-profit ngo think-tank
army navy military police force guard corps pentagon kremlin treasury embassy consulate mission delegation
city town county state nation country province district village borough kingdom republic
lobby movement camp pac super-pac regime opposition leadership cabinet watchdog regulator service services
jury crowd audience public side family industry sector community operator provider brand label studio
taskforce task-force inquiry commissioner tribunal secretariat directorate junta militia gang cartel
`

export const documentNouns = `
report statement letter email e-mail memo memorandum document paper study survey poll article story column editorial op-ed essay
book memoir autobiography biography novel novelist chapter passage page excerpt transcript testimony affidavit lawsuit suit complaint filing petition
brief ruling opinion decision order verdict judgment judgement indictment warrant subpoena resolution bill law act statute amendment
constitution treaty agreement accord deal contract charter clause section rule regulation directive guideline guidance policy
platform manifesto plan proposal budget draft note notice sign placard banner poster flyer leaflet pamphlet brochure ad advert
advertisement commercial spot trailer video clip film documentary broadcast show program programme episode podcast segment
speech address post tweet message text caption headline hashtag slogan tagline motto press-release release dispatch cable
website site page blog profile entry listing record records log diary journal letter script song lyric lyrics poem verse
scripture bible gospel passage psalm quran text label plaque inscription tattoo t-shirt shirt button hat cap sticker
chart map graphic app account feed biography bio form application questionnaire question questions notes findings
review analysis assessment audit inspection inquiry investigation summary abstract preamble motion measure decree edict proclamation
declaration announcement invitation card postcard
`

/** Words after which a name is a television show, song, or other work: "the film “Harbour Lights”". */
export const workNouns = `
film movie show series sitcom drama comedy documentary podcast program programme episode song single album track hit anthem ballad
book novel memoir autobiography bestseller essay poem play musical opera painting sculpture photograph exhibition exhibit
magazine newspaper column segment blockbuster sequel thriller soap trilogy comic game video-game videogame ad commercial
feature tune hymn album ballet miniseries mini-series biopic
`

/** Words that name a title or a nickname: "known as “the Hammer”". */
export const namingWords = `
called named titled entitled dubbed nicknamed known termed so-called labeled labelled headlined captioned christened codenamed billed
rebranded branded
`
