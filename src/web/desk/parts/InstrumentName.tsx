// A paper by its name, with the id that counsel and letters use.
import { instrumentIds } from '../demand/forms/instruments.ts'
import { LawText } from './LawText.tsx'

export function InstrumentName({ id }: { readonly id: string }) {
  const name = instrumentIds.get(id)
  return (
    <>
      {name ? <LawText text={name} pack={id.split('.')[0]} /> : null}
      {name ? ' ' : null}
      <bdi className="identifier quiet">{id}</bdi>
    </>
  )
}
