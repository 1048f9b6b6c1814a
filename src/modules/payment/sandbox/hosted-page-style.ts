/** The style of the hosted page, served as `/sandbox/checkout.css`. Text on every ground has a contrast of 4.5 or more. */
export const checkoutPageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f3ef; --panel: #ffffff; --ink: #1d1b19; --quiet: #5d5852; --edge: #8a837a; --hair: #e2ddd5;
  --action: #1f4fa3; --action-ink: #ffffff; --banner: #ffe08a; --banner-ink: #3a2b00; --error: #a3201d; --error-ground: #fdecea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151412; --panel: #201e1b; --ink: #f2efea; --quiet: #b5aea4; --edge: #8a837a; --hair: #37332e;
    --action: #9dbcf7; --action-ink: #0d1f42; --banner: #4a3a08; --banner-ink: #ffe9ad; --error: #ffaaa3; --error-ground: #3d1a18;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
.banner { background: var(--banner); color: var(--banner-ink); padding: .75rem 1rem; text-align: center; }
.banner p { margin: 0 auto; max-width: 60rem; font-size: .9375rem; }
.checkout { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: grid; gap: 1.5rem; }
.summary h1 { margin: 0 0 1.25rem; font-size: 1rem; font-weight: 400; }
.label { display: block; color: var(--quiet); }
.total { font-size: 2.25rem; line-height: 1.2; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.lines { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--hair); }
.line { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 0; border-bottom: 1px solid var(--hair); }
.line span:first-child { overflow-wrap: anywhere; min-width: 0; }
.amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
.quantity { color: var(--quiet); }
.sum { margin: 0; border: 0; font-weight: 650; }
.payment, .message { background: var(--panel); border: 1px solid var(--hair); border-radius: 1rem; padding: 1.25rem; }
.payment h2 { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.3; }
.field { margin: 0 0 1.125rem; }
label { display: block; margin-bottom: .375rem; font-weight: 550; }
input {
  width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; font-variant-numeric: tabular-nums;
  color: inherit; background: var(--panel); border: 1px solid var(--edge); border-radius: .5rem;
}
input[readonly] { background: var(--ground); color: var(--quiet); }
input[aria-invalid="true"] { border: 2px solid var(--error); }
.hint, .error { margin: .375rem 0 0; font-size: .875rem; }
.hint { color: var(--quiet); }
.error { color: var(--error); font-weight: 550; }
.alert { margin: 0 0 1.125rem; padding: .75rem 1rem; border-left: 4px solid var(--error); border-radius: .375rem; background: var(--error-ground); color: var(--error); }
.alert strong { display: block; }
button { width: 100%; min-height: 3rem; padding: .5rem 1rem; font: inherit; font-weight: 600; border-radius: .5rem; cursor: pointer; }
.pay { background: var(--action); color: var(--action-ink); border: 1px solid var(--action); }
.cancel { margin-top: .5rem; background: transparent; color: var(--action); border: 1px solid transparent; }
.pay:hover { filter: brightness(1.08); }
.cancel:hover, .back:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
.cards { margin-top: 1.125rem; border-top: 1px solid var(--hair); padding-top: .75rem; font-size: .875rem; }
.cards summary { min-height: 1.75rem; cursor: pointer; color: var(--quiet); }
.cards ul { list-style: none; margin: .5rem 0 0; padding: 0; }
.cards li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .25rem 0; }
.cards code { font-family: ui-monospace, Menlo, Consolas, monospace; }
.message { max-width: 34rem; margin: 10vh 1rem 0; padding: 2rem 1.5rem; }
.message h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.3; }
.message p { margin: 0 0 1rem; }
.back { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--action); font-weight: 600; }
@media (min-width: 38rem) { .message { margin-inline: auto; } }
@media (min-width: 56rem) {
  .checkout { grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 4rem; padding-top: 4rem; align-items: start; }
  .payment { padding: 2rem; }
  .total { font-size: 3rem; }
}
`;
