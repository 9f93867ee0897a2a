// Closed classes of English and the commonest verbs, written by hand: what a light reading of a sentence needs.

export const prepositions = `
in on at by for from with without about against among amid amidst between during before after since until till into onto over under
through throughout toward towards upon within across along around behind beside besides beyond despite near off outside inside
alongside aboard above below beneath like unlike via versus concerning regarding including following minus plus except out up down
to as than according
`
export const conjunctions = `and or but nor yet`
export const subordinators = `
if when while whilst because although though unless whether whereas where once why how what whatever whenever wherever so lest
`
export const relatives = `who which whom whose whoever`
export const determiners = `the a an this these those each every another any some no all both either neither several many few most other one two three four five six seven eight nine ten first second third`
export const possessives = `his her their its my our your`
export const pronouns = `he she they it i we you him them me us himself herself themselves itself myself ourselves yourself someone somebody everyone everybody anyone nobody one others many some both`
export const adverbs = `
also then later now again still just only even never always often once already recently earlier soon once finally eventually
instead meanwhile however therefore thus hence perhaps maybe indeed moreover further furthermore afterward afterwards
not n't too ever simply merely rather quite almost nearly there here together aloud flatly bluntly today yesterday tomorrow tonight
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december jan feb aug sept oct nov dec
away back forward ahead next last
`
export const auxiliaries = `
is are was were be been being am has have had having do does did doing will would shall should can could may might must
's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't
`

/** Verbs that are no verbs of saying, as they stand in news; forms are made from the base. */
export const commonVerbs = `
go come get make take give keep let begin start stop try help work play run walk move live leave stay return turn meet join
win lose lead follow serve become seem appear look watch listen hear learn teach grow build buy sell pay spend send bring
carry cut raise rise fall drop reach face fight kill die shoot strike vote elect choose pick select nominate appoint resign
retire fire hire open close enter pass sign create form establish launch found develop produce provide receive accept allow
prevent stand sit lie rest wait arrive visit travel fly drive attend host hold happen remain continue need like love hate plan
aim intend manage fail succeed tend attempt agree prove suffer cause affect change improve reduce increase include involve
contain represent require deserve earn gain add remove replace protect save avoid end finish complete break fix set put place
catch throw pull push draw bear beat bet blow deal feel fit hurt mean mistake seek shut spring stick wear wind handle approach
target trail apply arrest charge sentence sue appeal file investigate probe review study test track measure compete contest
campaign rally march donate contribute invest borrow cost own star perform direct film act paint smile wave point suspend
delay ban block approve
`

export const irregularVerbs = `
go:goes,went,gone come:came get:got,gotten,getting make:made take:took,taken give:gave,given keep:kept let:letting
begin:began,begun,beginning run:ran,running leave:left meet:met win:won,winning lose:lost lead:led become:became hear:heard
grow:grew,grown build:built buy:bought sell:sold pay:paid spend:spent send:sent bring:brought cut:cutting rise:rose,risen
fall:fell,fallen fight:fought shoot:shot strike:struck choose:chose,chosen stand:stood sit:sat,sitting lie:lay,lying
fly:flies,flew,flown drive:drove,driven hold:held break:broke,broken set:setting put:putting catch:caught throw:threw,thrown
draw:drew,drawn bear:bore beat:beaten bet:betting blow:blew,blown deal:dealt mean:meant seek:sought shut:shutting stick:stuck
wear:wore,worn drop:dropped,dropping stop:stopped,stopping plan:planned,planning sue:sued ban:banned,banning
star:starred,starring teach:taught learn:learnt try:tries,tried carry:carries,carried fit:fitted die:dying prefer:preferred
`
