// The packs that come with Duly, each a folder of its own under `packs/`, parsed when first asked for.
import type { Pack } from './pack.ts'
import { parsePack } from './pack.ts'
import ar from './packs/ar/pack.ts'
import au from './packs/au/pack.ts'
import br from './packs/br/pack.ts'
import ca from './packs/ca/pack.ts'
import ch from './packs/ch/pack.ts'
import de from './packs/de/pack.ts'
import es from './packs/es/pack.ts'
import eu from './packs/eu/pack.ts'
import eux from './packs/eux/pack.ts'
import fr from './packs/fr/pack.ts'
import ie from './packs/ie/pack.ts'
import il from './packs/il/pack.ts'
import india from './packs/in/pack.ts'
import it from './packs/it/pack.ts'
import jp from './packs/jp/pack.ts'
import kr from './packs/kr/pack.ts'
import mx from './packs/mx/pack.ts'
import nl from './packs/nl/pack.ts'
import no from './packs/no/pack.ts'
import nz from './packs/nz/pack.ts'
import pl from './packs/pl/pack.ts'
import se from './packs/se/pack.ts'
import sg from './packs/sg/pack.ts'
import treaty from './packs/treaty/pack.ts'
import uk from './packs/uk/pack.ts'
import us from './packs/us/pack.ts'

const WRITTEN = [
  ar,
  au,
  br,
  ca,
  ch,
  de,
  es,
  eu,
  eux,
  fr,
  ie,
  il,
  india,
  it,
  jp,
  kr,
  mx,
  nl,
  no,
  nz,
  pl,
  se,
  sg,
  treaty,
  uk,
  us,
]

let parsed: readonly Pack[] | undefined

/** Every pack of this version of Duly, parsed and checked; throws `PackError` where one is wrong. */
export function allPacks(): readonly Pack[] {
  parsed ??= WRITTEN.map(parsePack)
  return parsed
}
