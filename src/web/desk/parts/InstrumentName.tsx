// A paper by its name, with the id that counsel and letters use.
import { instrumentIds } from '../demand/forms/instruments.ts'

export function InstrumentName({ id }: { readonly id: string }) {
  const name = instrumentIds.get(id)
  return (
    <>
      {name ? <span lang="en">{name} </span> : null}
      <bdi className="identifier quiet">{id}</bdi>
    </>
  )
}
