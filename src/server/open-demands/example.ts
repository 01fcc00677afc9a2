// The header of the table of open demands with one invented line, which the table's own reader takes.
import { writeCsv } from '../../wire/csv.ts'
import { openColumns } from './columns.ts'

export function openExample(): string {
  return writeCsv(
    [...openColumns.required, ...openColumns.optional],
    [
      {
        reference: 'EXAMPLE-1',
        authority: 'Example district attorney',
        country: 'US',
        received: '2026-11-02',
        authority_reference: 'GJ-26-017',
        issued: '2026-10-30',
        due: '2026-12-01',
        identifiers: 'anna@example.org|ip:192.0.2.7',
        categories: 'subscriber|traffic',
        period_from: '2026-09-01',
        period_to: '2026-09-30',
        secrecy: 'none',
        tells: 'us',
        status: 'open',
        note: 'Take this line out.',
      },
    ],
  )
}
