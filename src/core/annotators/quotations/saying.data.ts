// Verbs, nouns and phrases of saying, written by hand for English news. Base forms; `lexicon.ts` makes the other forms.

/** Verbs that report words whatever else stands in the sentence: "Hale said". */
export const plainSaying = `
say tell add write tweet retweet post ask reply respond answer explain note state declare announce insist argue claim assert
contend maintain remark comment observe recall continue conclude warn stress emphasize emphasise acknowledge admit concede
confess allege suggest point_out quip joke jest shout yell scream whisper exclaim cry reiterate repeat testify opine muse
lament complain counter retort interject blog email e-mail text message chant sing proclaim predict caution advise read quote
cite recount relate report reveal disclose confirm deny clarify elaborate wonder demand plead boast crow moan laugh urge
inform remind assure reassure promise vow pledge affirm protest rail echo agree disagree interrupt volunteer venture speculate
summarise mock needle deride tout herald kid gush fume rage beam bark snap sigh inquire enquire enthuse confide reminisce gripe
grumble chuckle mutter murmur thunder vent offer reckon figure guess estimate forecast reason philosophise
`

/** Verbs that take a person's words as an object or a name for something: "called it a “disaster”". */
export const namingSaying = `
call describe label brand dub share reflect term deem characterize characterise portray depict paint cast dismiss denounce decry condemn
criticize criticise slam blast blame accuse attack assail hit hammer knock mock rebuke praise laud hail applaud celebrate
thank congratulate welcome defend endorse support back reject disavow decline refuse threaten express voice articulate deliver
propose recommend request order command direct encourage press push invite challenge question dispute discuss address mention
invoke credit attribute compare identify contradict believe think feel fear hope wish want worry doubt expect consider regard
view see find know understand realize speak talk campaign pitch position cheer greet introduce apologize apologise regret
bemoan trash deplore single favor oppose advocate outline lay detail list note signal indicate imply hint show stress
underscore highlight define explain translate title name sum pen type sign tap rule hold opt decide determine raise cite seek
use employ include contain record sound issue publish release
`

/** Forms that no rule makes. */
export const irregularForms = `
say:says,said,saying tell:tells,told,telling write:writes,wrote,written,writing read:reads,read,reading
sing:sings,sang,sung,singing cast:casts,cast,casting hit:hits,hit,hitting quip:quips,quipped,quipping
blog:blogs,blogged,blogging admit:admits,admitted,admitting slam:slams,slammed,slamming think:thinks,thought,thinking
feel:feels,felt,feeling see:sees,saw,seen,seeing find:finds,found,finding know:knows,knew,known,knowing
understand:understands,understood,understanding speak:speaks,spoke,spoken,speaking lay:lays,laid,laying
snap:snaps,snapped,snapping dub:dubs,dubbed,dubbing tap:taps,tapped,tapping hold:holds,held,holding seek:seeks,sought,seeking pen:pens,penned,penning kid:kids,kidded,kidding
label:labels,labeled,labelled,labeling,labelling signal:signals,signaled,signalled,signaling,signalling opt:opts,opted,opting
sum:sums,summed,summing
`

/** What is said, as a noun: "his claim that", "in a statement". The longest one wins. */
export const sayingNouns = `
claim claims statement statements comment comments remark remarks promise promises pledge vow warning warnings assertion
argument call calls announcement declaration description question questions answer response reply suggestion accusation
accusations allegation allegations charge charges denial criticism complaint complaints admission words word phrase line quote
quotes quip joke slogan refrain message tweet tweets post posts letter email e-mail emails memo speech address testimony
interview op-ed column note opinion ruling dissent report theory view belief contention conclusion prediction proposal plan
plea demand request reference rhetoric talk headline chant sign explanation excuse advice vision idea notion version
`
