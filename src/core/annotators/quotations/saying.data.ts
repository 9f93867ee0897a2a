// Verbs, nouns and phrases of saying, written by hand for English news. Base forms; `lexicon.ts` makes the other forms.

/** Verbs that report words whatever else stands in the sentence: "Hale said". */
export const plainSaying = `
say tell add write tweet retweet post ask reply respond answer explain note state declare announce insist argue claim
assert contend maintain remark comment observe recall continue conclude warn stress emphasize emphasise acknowledge admit
concede confess allege suggest point_out quip joke jest shout yell scream whisper murmur mutter exclaim cry reiterate repeat
testify opine muse lament complain counter retort interject intone chime blog email e-mail text message chant sing
proclaim predict caution advise read quote cite recount relate report reveal disclose confirm deny clarify
elaborate inquire wonder demand plead beg boast brag crow gush vent snap snarl bark growl grumble groan moan sigh laugh
deadpan riff ad-lib implore urge tell inform remind assure reassure promise vow pledge swear affirm reaffirm
profess protest object fume seethe rail bristle thunder bellow holler roar preach pronounce narrate
caption caution echo agree disagree concur interrupt volunteer venture posit theorize speculate surmise summarize
summarise joke tease taunt scoff sneer mock needle deride demur sniff huff plug tout trumpet herald wax kid offer
reckon figure guess estimate forecast stipulate specify contextualize reason philosophize philosophise
`

/** Verbs that take a person's words as an object or a name for something: "called it a “disaster”". */
export const namingSaying = `
call describe label dub brand term deem characterize characterise portray depict paint cast refer dismiss denounce decry
condemn criticize criticise slam blast rip blame accuse attack assail lambast lambaste lash hit hammer knock ridicule mock chide scold
rebuke admonish chastise praise laud hail applaud commend celebrate salute thank congratulate welcome defend endorse
support back reject rebuff repudiate disavow decline refuse threaten express voice convey articulate deliver propose recommend
request order instruct command direct encourage exhort press push invite challenge question dispute
discuss address mention invoke credit attribute compare liken equate identify refute rebut contradict
believe think feel fear hope wish want worry doubt expect consider regard view see find know understand realize
speak talk lecture sermonize campaign pitch position cheer greet introduce apologize apologise apologise regret bemoan bewail
trash skewer pan deplore single favor oppose advocate outline lay detail list note signal indicate imply hint
show stress underscore underline highlight define explain interpret translate tag title name
sum summon paraphrase pen scrawl scribble type sign tap rule hold order find opt decide determine vent
raise cite seek use employ speak list include contain record sound issue publish release
`

/** Forms that no rule makes. */
export const irregularForms = `
say:says,said,saying tell:tells,told,telling write:writes,wrote,written,writing read:reads,read,reading
sing:sings,sang,sung,singing swear:swears,swore,sworn,swearing cast:casts,cast,casting hit:hits,hit,hitting
beg:begs,begged,begging brag:brags,bragged,bragging snap:snaps,snapped,snapping quip:quips,quipped,quipping
blog:blogs,blogged,blogging admit:admits,admitted,admitting plug:plugs,plugged,plugging slam:slams,slammed,slamming
rip:rips,ripped,ripping dub:dubs,dubbed,dubbing refer:refers,referred,referring demur:demurs,demurred,demurring
rebut:rebuts,rebutted,rebutting think:thinks,thought,thinking feel:feels,felt,feeling see:sees,saw,seen,seeing
find:finds,found,finding know:knows,knew,known,knowing understand:understands,understood,understanding
speak:speaks,spoke,spoken,speaking pan:pans,panned,panning lay:lays,laid,laying tag:tags,tagged,tagging
tap:taps,tapped,tapping hold:holds,held,holding seek:seeks,sought,seeking pen:pens,penned,penning put:puts,put,putting
kid:kids,kidded,kidding ad-lib:ad-libs,ad-libbed,ad-libbing concur:concurs,concurred,concurring label:labels,labeled,labelled,labeling,labelling
signal:signals,signaled,signalled,signaling,signalling opt:opts,opted,opting sum:sums,summed,summing scrub:scrubs,scrubbed
`

/** Verbs that a plural noun spells the same: "the report claims" and "the claims". */
export const nounsToo = `
comment note state claim report post tweet text answer reply question demand promise pledge vow request order call charge
quote caution message email e-mail joke tease lament boast brag label brand term title name attack support praise blame
protest object detail list address pitch position press challenge dispute doubt fear hope wish worry view show cast hit
plug echo cry shout scream remark forecast estimate guess figure reason protest sigh laugh object text push
`

/** What is said, as a noun: "his claim that", "in a statement". The longest one wins. */
export const sayingNouns = `
claim claims statement statements comment comments remark remarks promise promises pledge vow warning warnings assertion
assertions argument call calls announcement declaration description question questions answer response reply
suggestion accusation accusations allegation allegations charge charges denial criticism complaint complaints insistence
admission observation words word phrase line quote quotes quip joke jab slogan motto mantra refrain message tweet tweets
post posts letter email e-mail emails memo speech address testimony interview op-ed column essay blog note opinion ruling
dissent report theory view belief contention conclusion prediction proposal plan plea demand request reference
characterization characterisation rhetoric talk message headline caption chant sign banner placard oath
explanation excuse advice vision idea notion concept version
`

/** Phrases after which the speaker comes: "according to the report". */
export const accordingPhrases = `according to|in the words of|in words of|per|courtesy of|quoth`
