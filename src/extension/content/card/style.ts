// The card's style sheet: the design's tokens and measures. It lives in a closed shadow root, with sizes in px only, so that no page
// reaches it. Line heights are ratios: a reader may have the browser make all letters larger.

const light = `color-scheme:light;--paper:#fcfbf8;--sunk:#f4f2ec;--ink:#1b1d1f;--ink-2:#565a5e;--rule:#ddd9cf;--accent:#1f5a93;--wash:#fbe6b4;
--official:#2561a8;--repeat:#844a8b;--notice:#1d6f5c;--lift:0 1px 2px rgb(27 29 31/.1),0 8px 24px rgb(27 29 31/.16)`
const dark = `color-scheme:dark;--paper:#17181a;--sunk:#212326;--ink:#ecebe6;--ink-2:#a8abae;--rule:#35383c;--accent:#8fbdec;--wash:#4d3c17;
--official:#86b4ee;--repeat:#cf9fd6;--notice:#72c4ae;--lift:0 0 0 1px rgb(255 255 255/.06),0 8px 28px rgb(0 0 0/.6)`
const serif = 'Charter,"Iowan Old Style",Palatino,"Palatino Linotype",P052,"Noto Serif",Georgia,serif'
const sans =
  '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Cantarell,"Noto Sans","Liberation Sans","Helvetica Neue",Arial,sans-serif'

export const cardStyle = `
.card{${light};box-sizing:border-box;display:block;width:340px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);
overflow:hidden auto;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);border:1px solid var(--rule);border-radius:6px;box-shadow:var(--lift);font:13px/1.385 ${sans}}
.card[data-theme=dark]{${dark}}
.card[hidden]{display:none}
:where(.card *){box-sizing:border-box;margin:0;padding:0}
.top{display:flex;align-items:baseline;justify-content:space-between;gap:12px;padding:11px 16px 0;font-size:12px;line-height:1.5;color:var(--ink-2)}
.kind{color:var(--ink);text-underline-offset:3px}
.quotation{background:var(--wash)}
.person{text-decoration:underline dotted 2px var(--official)}
.duplicate{text-decoration:underline double 1px var(--repeat)}
.notice{text-decoration:underline overline 1px var(--notice)}
.num{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.body{padding:6px 16px 12px}
h2{font:700 18px/1.278 ${serif}}
.second{color:var(--ink-2)}
.why{margin-top:10px;padding-top:8px;border-top:1px solid var(--rule);color:var(--ink-2);font-size:12px;line-height:1.417}
.why b{font-weight:600;color:var(--ink)}
.pair{display:grid;grid-template-columns:1fr 1fr;margin-top:8px;border-top:1px solid var(--rule)}
.pair>div{min-width:0;padding:7px 12px 2px 0}
.pair>div+div{padding:7px 0 2px 12px;border-left:1px solid var(--rule)}
.pair h3{font:400 12px/1.333 ${sans};color:var(--ink-2)}
.pair p{font:14px/1.357 ${serif};margin-top:3px}
.pair b{font-weight:700;border-bottom:2px solid var(--repeat)}
.acts{display:flex;flex-wrap:wrap;gap:2px 4px;border-top:1px solid var(--rule);padding:4px 8px;background:var(--sunk)}
button{all:unset;box-sizing:border-box;min-height:32px;padding:6px 8px;border-radius:3px;color:var(--accent);font-size:13px;line-height:1.538;cursor:pointer}
button:hover{text-decoration:underline;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.status{position:fixed;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (pointer:coarse){.card{width:100%;max-width:none;max-height:60vh;border-radius:12px 12px 0 0;border-width:1px 0 0}button{min-height:44px;padding-block:12px}}
@media (forced-colors:active){.card{border-color:CanvasText}.quotation{text-decoration:underline}button{color:LinkText}}
@media print{.card{display:none}}
`
