// Common given names whose ending does not tell a woman's from a man's, written by hand. Names that both bear are left out.

export const womensNames = `
abigail alice alison amy bridget carol charlotte chloe claire deborah dorothy ellen emily emma erin frances grace hannah harriet
heather heidi helen hilary hillary isabel jane janet jennifer jenny jess jill joan joy judith julie karen kate katie kay lauren leah
liz lucy margaret marie mary megan melanie molly nancy naomi natalie nicole nikki penny polly rachel rose ruth sally sarah sharon
sophie stephanie sue susan valerie wendy zoe
`

export const mensNames = `
adrian alan alexander allan allen andrew andy anthony barry ben benjamin bernie bill billy bob bobby brian bruce bryan charlie
christopher colin daniel dave david dean dennis derek ed eddie eric gareth gary gavin geoff george gordon graham greg harry harvey
henry hugh ian isaac ivan jason jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan joseph joshua julian justin
keir keith ken kenneth kevin larry luca luke malcolm matt matthew michael mike mohamed mohammed muhammad nathan neil nick nigel noah
oliver patrick paul pete peter phil philip ray rob roger ron roy ryan scott sean simon stephen steve steven stuart terry tim timothy
tom tommy tony trevor tyler victor vladimir walter warren wayne will william
`
