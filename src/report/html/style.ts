/**
 * The page's one style sheet. Its text is escaped like every other one, so it holds no quotation mark, ampersand or
 * less-than sign; a test checks this. System fonts only: the page makes no request.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f6f7f9; --line: #dde1e7; --ink: #14171c; --soft: #545c68;
  --good: #0a6638; --good-tint: #e3f3ea; --bad: #a11a1f; --bad-tint: #fbe7e6; --warn: #7a4700; --warn-tint: #fcf0d9;
  --link: #1d4ebf; --filled: #3c4552; --on-filled: #fff;
  --sans: Inter, system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1116; --panel: #161b22; --line: #2b323c; --ink: #e9ecf1; --soft: #a3acb9;
    --good: #74d8a0; --good-tint: #11301f; --bad: #ff9d98; --bad-tint: #3b1719; --warn: #f1c56e; --warn-tint: #33260e;
    --link: #8fb4ff; --filled: #aab4c2; --on-filled: #0e1116;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
main, footer { max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; font-weight: 650; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.025em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.0625rem; }
h4 { font-size: 0.875rem; }
p { margin: 0; max-width: 68ch; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 4px; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.84em; unicode-bidi: isolate; overflow-wrap: anywhere; }
pre {
  margin: 0; padding: 0.9rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px;
  white-space: pre-wrap; line-height: 1.6;
}
bdi { overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; background: var(--page); padding: 0.5rem 1rem; }

.warning { background: var(--warn-tint); border-bottom: 1px solid var(--line); }
.warning p { max-width: 72rem; margin: 0 auto; padding: 0.75rem clamp(1rem, 4vw, 2.5rem); font-size: 0.9375rem; }
.warning strong { color: var(--warn); }
.warning code { font-weight: 600; }

.title { padding-top: clamp(2rem, 5vw, 3.5rem); padding-bottom: 1.75rem; }
.title p { margin-top: 0.7rem; color: var(--soft); font-size: 1.0625rem; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.75rem; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; }
.tiles dt { color: var(--soft); font-size: 0.8125rem; font-weight: 550; }
.tiles dd strong { display: block; font-size: 1.375rem; font-weight: 650; letter-spacing: -0.015em; margin: 0.15rem 0; }
.tiles dd span, .tiles dd code { display: block; color: var(--soft); font-size: 0.8125rem; line-height: 1.45; }
.tiles .bad { background: var(--bad-tint); } .tiles .bad strong { color: var(--bad); }
.tiles .warn { background: var(--warn-tint); } .tiles .warn strong { color: var(--warn); }
.tiles .good strong { color: var(--good); }
.tiles dd code { font-size: 0.75rem; color: inherit; }

section { padding: clamp(2rem, 5vw, 3rem) 0 0; }
section h2 + p { margin: 0.5rem 0 1.25rem; color: var(--soft); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.columns section { padding-top: 2rem; min-width: 0; }
.columns h2 { font-size: 1.1875rem; }

nav ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; padding: 0.9rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 0.875rem; }
nav { margin-top: 2.5rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }

.rows { border-top: 1px solid var(--line); }
.rows li { display: grid; gap: 0.15rem 1.25rem; padding: 0.65rem 0; border-bottom: 1px solid var(--line); font-size: 0.9375rem; }
.needs li { grid-template-columns: minmax(6.5rem, 9rem) 1fr; }
.needs strong { font-weight: 600; }
.needs code { white-space: nowrap; }
.restrictions li { grid-template-columns: minmax(12rem, 17rem) 1fr 5.5rem; align-items: baseline; }
.restrictions li .why { grid-column: 2 / -1; }
.layer { margin-top: 1.75rem; }
.layer h3, h3.layer { margin-bottom: 0.5rem; }
.layer h3 { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
.layer h3 span { font-weight: 400; color: var(--soft); font-size: 0.875rem; letter-spacing: 0; }

.mark { font-weight: 600; white-space: nowrap; font-size: 0.8125rem; }
.mark.good { color: var(--good); } .mark.bad { color: var(--bad); } .mark.warn { color: var(--warn); } .mark.none { color: var(--soft); }
.badge { display: inline-block; padding: 0.1rem 0.5rem; border-radius: 99px; border: 1px solid transparent; }
.badge.good { background: var(--good-tint); } .badge.bad { background: var(--bad-tint); }
.badge.warn { background: var(--warn-tint); } .badge.none { border-color: var(--line); }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
.card { border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.2rem; min-width: 0; }
.card.bad { border-color: var(--bad); }
.card .head { display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; align-items: center; }
.card .head h3 { margin-right: auto; }
.card .attack { margin: 0.35rem 0 0.8rem; color: var(--soft); font-size: 0.9375rem; }
.card dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0.3rem 0.75rem; font-size: 0.875rem; }
.card dt { color: var(--soft); }
.card dd { min-width: 0; overflow-wrap: anywhere; }

.pipeline { color: var(--ink); }
.pipeline svg { width: 100%; height: auto; display: block; }
.pipeline .tall { display: none; max-width: 30rem; margin: 0 auto; }
.pipeline text { font-family: var(--sans); fill: var(--soft); font-size: 11.5px; unicode-bidi: isolate; }
.pipeline .name { fill: var(--ink); font-weight: 650; font-size: 14px; }
.pipeline .line { stroke: var(--line); stroke-width: 3; fill: none; }
.pipeline .stop { fill: var(--page); stroke: var(--filled); stroke-width: 2.5; }
.pipeline .stop.bad { stroke: var(--bad); fill: var(--bad-tint); }
.pipeline .stop.warn { stroke: var(--warn); fill: var(--warn-tint); }
.pipeline .count { fill: var(--ink); font-weight: 650; font-size: 13px; }
.pipeline .hostile { fill: var(--bad-tint); stroke: var(--bad); stroke-dasharray: 5 4; opacity: 0.75; }
.pipeline .hostile-name { fill: var(--bad); font-weight: 600; }
.pipeline .outside { stroke: var(--good); stroke-width: 2; fill: none; }
.pipeline .outside-name { fill: var(--good); font-weight: 600; }
.pipeline .arrow { fill: var(--good); }

.bars { display: grid; gap: 0.9rem; margin-bottom: 1.5rem; }
.bars svg { display: block; width: 100%; height: 14px; border-radius: 4px; }
.bars p { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; margin-bottom: 0.3rem; max-width: none; }
.bars .denied { fill: var(--filled); } .bars .depends { fill: var(--warn); } .bars .allowed { fill: var(--line); }
.legend { max-width: none; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; font-size: 0.8125rem; margin-bottom: 1.25rem; color: var(--soft); }
.groups { columns: 3 19rem; column-gap: 1rem; }
.group { break-inside: avoid; border: 1px solid var(--line); border-radius: 10px; padding: 0.85rem 0.95rem 0.95rem; margin-bottom: 1rem; }
.group h3 { display: flex; justify-content: space-between; align-items: baseline; gap: 0.5rem; }
.group h3 span { font-weight: 400; font-size: 0.75rem; color: var(--soft); white-space: nowrap; letter-spacing: 0; }
.group p { font-size: 0.8125rem; color: var(--soft); margin: 0.15rem 0 0.6rem; }
.calls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; }
.call { display: inline-block; font: 500 0.71rem/1.35 var(--mono); padding: 0.12rem 0.36rem; border-radius: 4px; border: 1px solid var(--line); color: var(--soft); }
.call.denied { background: var(--filled); border-color: var(--filled); color: var(--on-filled); }
.call.depends { border: 1px dashed var(--warn); color: var(--warn); background: var(--warn-tint); }
.call.more { box-shadow: 0 0 0 1.5px var(--page), 0 0 0 3px var(--good); margin: 0.13rem; }
.call.less { box-shadow: 0 0 0 1.5px var(--page), 0 0 0 3px var(--warn); margin: 0.13rem; }

.call.passed { background: var(--good-tint); border-color: transparent; color: var(--good); }
.standing { margin-top: 0.6rem; display: grid; gap: 0.5rem; font-size: 0.8125rem; color: var(--soft); }

.tree, .tree ul { list-style: none; }
.tree ul { margin-left: 0.55rem; padding-left: 1.1rem; border-left: 2px solid var(--line); }
.mount { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; align-items: baseline; padding: 0.4rem 0; font-size: 0.875rem; }
.mount .at { font-weight: 650; color: var(--ink); font-size: 0.875rem; }
.mount .bad { color: var(--bad); }

.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: 0.8125rem; }
.matrix th, .matrix td { padding: 0.4rem 0.5rem; }
.matrix thead th { font-family: var(--mono); font-size: 0.6875rem; white-space: nowrap; writing-mode: vertical-rl; transform: rotate(180deg); padding: 0.5rem 0.35rem; }
.matrix thead th:first-child { font: inherit; writing-mode: horizontal-tb; transform: none; padding-left: 0.5rem; vertical-align: bottom; }
.matrix td { text-align: center; }
.matrix td.hit { background: var(--good-tint); color: var(--good); font-weight: 700; }
.matrix td.miss { background: var(--bad-tint); color: var(--bad); font-weight: 700; }

.tests { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0.75rem; }
.tests li { border: 1px solid var(--line); border-radius: 10px; padding: 0.8rem 0.95rem; font-size: 0.875rem; }
.tests h3 { display: flex; justify-content: space-between; align-items: baseline; gap: 0.5rem; margin-bottom: 0.25rem; }

.facts dt { color: var(--soft); padding-right: 1.25rem; }
.facts { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.facts dt, .facts dd { padding-top: 0.5rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); min-width: 0; overflow-wrap: anywhere; }
.steps { counter-reset: step; display: grid; gap: 1.5rem; }
.steps li { min-width: 0; }
.steps p { margin: 0.25rem 0 0.6rem; color: var(--soft); }
footer { padding-top: 3rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.8125rem; overflow-wrap: anywhere; }

@media (max-width: 56rem) {
  .tiles { grid-template-columns: 1fr 1fr; }
  .columns { grid-template-columns: 1fr; gap: 0; }
  .pipeline .wide { display: none; }
  .pipeline .tall { display: block; }
}
@media (max-width: 40rem) {
  .title { padding-top: 1.5rem; padding-bottom: 1.25rem; }
  .title p { font-size: 0.9375rem; }
  .tiles { gap: 0.5rem; }
  .tiles div { padding: 0.7rem 0.8rem; min-width: 0; }
  .tiles dd strong { font-size: 1.0625rem; }
  .tiles dd code { font-size: 0.6875rem; }
  .restrictions li { grid-template-columns: 1fr auto; }
  .restrictions li .shows, .restrictions li .why { grid-column: 1 / -1; grid-row: 2; }
  .restrictions li .why { grid-row: 3; }
  .needs li, .facts { grid-template-columns: 1fr; }
  .facts dt { border-bottom: 0; padding-bottom: 0; }
  .facts dd { padding-top: 0.1rem; }
  .card { padding: 0.95rem 1rem; }
  .card dl { grid-template-columns: 1fr; gap: 0; }
  .card dd { margin-bottom: 0.4rem; }
  .tree ul { padding-left: 0.75rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --panel: #fff; --line: #c6cbd2; --ink: #000; --soft: #444b55; --good: #0a6638; --good-tint: #fff;
    --bad: #a11a1f; --bad-tint: #fff; --warn: #7a4700; --warn-tint: #fff; --link: #000; --filled: #3c4552; --on-filled: #fff;
  }
  body { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav, .skip { display: none; }
  .card, .group, .tiles div, .tests li, .rows li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
}
`;
