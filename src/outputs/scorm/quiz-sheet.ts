import { palette } from '../palette.ts';

/** `quiz.css` of the quiz package, in the site’s colours. Nothing is told by colour alone. */
export const quizSheet = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #${palette.paper}; color: #${palette.ink}; font: 1.125rem/1.6 Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1, h2 { color: #${palette.brand}; line-height: 1.3; }
h1 { margin: 0 0 1rem; padding-bottom: 0.5rem; border-bottom: 0.25rem solid #${palette.lamp}; font-size: 1.75rem; }
h2 { margin: 0; font-size: 1.25rem; }
.place { display: block; color: #${palette.inkSoft}; font-size: 1rem; font-weight: normal; }
.question { margin: 1.5rem 0; padding: 1.25rem; border: 1px solid #${palette.lineStrong}; border-radius: 0.5rem; background: #${palette.surface}; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0; }
.option { display: flex; align-items: start; gap: 0.75rem; min-height: 2.75rem; margin: 0.5rem 0; padding: 0.5rem 0.75rem; border: 1px solid #${palette.lineStrong}; border-radius: 0.375rem; cursor: pointer; }
.option:has(:checked) { border-color: #${palette.brand}; background: #${palette.brandSoft}; box-shadow: inset 0.25rem 0 #${palette.brand}; }
fieldset:disabled .option { cursor: default; }
.option input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.25rem 0 0; accent-color: #${palette.brand}; }
.letter { flex: none; font-weight: bold; }
button { min-height: 2.75rem; margin-top: 0.5rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 0.375rem; background: #${palette.brand}; color: #${palette.surface}; font: inherit; font-weight: bold; cursor: pointer; }
button:hover { background: #${palette.wallDeep}; }
:focus-visible { outline: 0.1875rem solid #${palette.ink}; outline-offset: 0.1875rem; }
.note { margin: 0.5rem 0 0; }
.feedback, #result, .help { margin-top: 1rem; padding: 0.25rem 1rem; border-left: 0.375rem solid #${palette.lamp}; background: #${palette.goldSoft}; }
.feedback p, #result p, .help p { margin: 0.75rem 0; }
footer { margin-top: 2rem; color: #${palette.inkSoft}; font-size: 1rem; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .option:has(:checked) { outline: 0.1875rem solid Highlight; } button { border: 1px solid; } }
`;
