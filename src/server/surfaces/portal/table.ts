// A table of a portal that a phone shows as a list: each cell then stands under its own head. The roles are written out, because
// a row that is no longer set as one would lose them.
import { html } from 'hono/html'
import type { Html } from '../../http/page.ts'

export type Cell = unknown

export function stackedTable(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Html {
  return html`<div class="scroll stacked" tabindex="0" role="region" aria-label="${label}"><table role="table"><thead role="rowgroup"><tr role="row">${heads.map(
    head => html`<th scope="col" role="columnheader">${head}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    cells =>
      html`<tr role="row">${cells.map((cell, i) => html`<td role="cell" data-head="${heads[i] ?? ''}"><div>${cell}</div></td>`)}</tr>
`,
  )}</tbody></table></div>`
}
