import { assemblePack } from '../../assemble.ts'
import constraints from './constraints.json' with { type: 'json' }
import holidays from './holidays.json' with { type: 'json' }
import instruments from './instruments.json' with { type: 'json' }
import head from './pack.json' with { type: 'json' }
import recognition from './recognition.json' with { type: 'json' }
import rules from './rules.json' with { type: 'json' }

export default assemblePack({ head, instruments, rules, constraints, holidays, recognition })
