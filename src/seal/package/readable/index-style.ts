// How the index looks: readable at 360 pixels, on paper, light and dark. It stands in the page, which names its hash in its policy.

import { base64, utf8 } from '../../../ledger/bytes.ts'
import { sha256 } from '../../../ledger/hash.ts'

export const style = `
:root{color-scheme:light dark;--line:#b1b4b6;--paper:#fff;--ink:#0b0c0c;--link:#1d70b8}
@media (prefers-color-scheme:dark){:root{--line:#505a5f;--paper:#0b0c0c;--ink:#f3f2f1;--link:#8ab4f8}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2}
h2{font-size:1.25rem;margin-top:2rem}
a{color:var(--link)}
a,code,bdi{overflow-wrap:anywhere}
dl div{display:grid;grid-template-columns:minmax(10rem,1fr) 3fr;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
dt,th{font-weight:700}
dd{margin:0}
ul{padding-left:1.25rem}
li{margin-bottom:.75rem}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
@media (max-width:45rem){
dl div{grid-template-columns:1fr;gap:0}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr,td{display:block}
tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
td{padding:.125rem 0;border:0}
td::before{content:attr(data-head) ": ";font-weight:700}
}
@media print{
:root{--paper:#fff;--ink:#000;--link:#000;--line:#888}
main{max-width:none;padding:0}
h2,tr,dl div{break-inside:avoid}
thead{display:table-header-group}
code{font-size:.75rem}
}
`

/** As a content security policy names it. */
export const styleHash = `sha256-${base64(sha256(utf8(style)))}`
