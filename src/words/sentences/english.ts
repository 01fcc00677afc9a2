// The English of every sentence that the domain, the server and what reads papers say, by its key.
import { en as borders } from './borders/en.ts'
import { en as calling } from './calling/en.ts'
import { en as challenging } from './challenging/en.ts'
import { en as clocks } from './clocks/en.ts'
import { en as course } from './course/en.ts'
import { en as deciding } from './deciding/en.ts'
import { en as directory } from './directory/en.ts'
import { en as keeping } from './keeping/en.ts'
import { en as letters } from './letters/en.ts'
import { en as machine } from './machine/en.ts'
import { en as next } from './next/en.ts'
import { en as papers } from './papers/en.ts'
import { en as silence } from './silence/en.ts'
import { en as system } from './system/en.ts'
import { en as tables } from './tables/en.ts'
import { en as telling } from './telling/en.ts'
import { en as who } from './who/en.ts'

export const english = {
  ...borders,
  ...calling,
  ...challenging,
  ...clocks,
  ...course,
  ...deciding,
  ...directory,
  ...keeping,
  ...letters,
  ...machine,
  ...next,
  ...papers,
  ...silence,
  ...system,
  ...tables,
  ...telling,
  ...who,
} as const
