import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allPacks } from '../packs.node.ts'
import { PackError, packHash, parsePack } from './pack.ts'
import type { PackData } from './pack-schema.ts'

/** The United States pack as data, to be spoilt in one place. */
function spoilt(change: (pack: PackData) => void): unknown {
  const us = allPacks().find(pack => pack.id === 'us')
  const { hash: _, ...data } = structuredClone(us) as PackData & { hash: string }
  change(data)
  return data
}

function mistakesOf(change: (pack: PackData) => void): string {
  try {
    parsePack(spoilt(change))
  } catch (error) {
    assert.ok(error instanceof PackError)
    return error.mistakes.join('\n')
  }
  return ''
}

test('the pack as it is has no mistake', () => {
  assert.equal(
    mistakesOf(() => {}),
    '',
  )
})

test('an unknown key is refused', () => {
  assert.match(
    mistakesOf(pack => Object.assign(pack.rules[0]!, { code: 'x' })),
    /rules\.0.*code/i,
  )
})

test('a missing citation is refused', () => {
  assert.match(
    mistakesOf(pack => Object.assign(pack.rules[0]!, { cite: '' })),
    /rules\.0\.cite/,
  )
})

test('a citation that is not in its form is told with the form', () => {
  for (const cite of ['USC 18 2703(d)', 'Reg. (EU) no 1543 of 2023', '18 USC 2703(d),'])
    assert.match(
      mistakesOf(pack => Object.assign(pack.rules[0]!, { cite })),
      /the citation ".*" (?:is not in its form: write it like|ends in the middle)/,
    )
})

test('a rule that can never speak is told', () => {
  assert.match(
    mistakesOf(pack =>
      Object.assign(pack.rules[0]!, {
        on: { classes: ['intercept_order'], not_instruments: pack.instruments.map(one => one.id) },
      }),
    ),
    /can never speak: no instrument fits/,
  )
  assert.match(
    mistakesOf(pack => {
      const rule = pack.rules[0]!
      pack.rules.push({
        ...rule,
        id: 'us.rule.taker',
        when: { always: true },
        from: null,
        to: null,
        excepts: [rule.id],
      })
    }),
    /can never speak: us\.rule\.taker always takes it away/,
  )
})

test('a rule cannot make anything sufficient', () => {
  assert.match(
    mistakesOf(pack => Object.assign(pack.rules[0]!, { outcome: 'sufficient' })),
    /outcome/,
  )
})

test('overlapping validity is refused', () => {
  const message = mistakesOf(pack => {
    const one = pack.instruments.find(each => each.id === 'us.order.2703d')!
    one.reaches.push(structuredClone(one.reaches[0]!))
  })
  assert.match(message, /us\.order\.2703d says twice/)
})

test('an exception to a rule that is not there is refused', () => {
  assert.match(
    mistakesOf(pack => Object.assign(pack.rules[0]!, { excepts: ['us.rule.gone'] })),
    /exception to us\.rule\.gone/,
  )
})

test('an exception to an instrument’s own check must still take something away', () => {
  const message = mistakesOf(pack => {
    const rule = pack.rules.find(each => each.id === 'us.rule.no_match')!
    rule.excepts = ['reach:content_stored']
  })
  assert.match(message, /may soften a refusal, never grant/)
})

test('rules that except each other in a circle are refused', () => {
  const message = mistakesOf(pack => {
    const [a, b] = [pack.rules[0]!, pack.rules[1]!]
    a.excepts = [b.id]
    b.excepts = [a.id]
  })
  assert.match(message, /exception to itself/)
})

test('two rules that order different things on the same facts are refused', () => {
  const message = mistakesOf(pack => {
    const rule = pack.rules.find(each => each.id === 'us.rule.gag_2705b')!
    pack.rules.push({ ...structuredClone(rule), id: 'us.rule.gag_other', notice: { value: 'permitted_now' } })
  })
  assert.match(message, /apply to the same facts and order different things/)
})

test('a clock without its calendar is refused', () => {
  const message = mistakesOf(pack => {
    const rule = pack.rules.find(each => each.clock?.span !== undefined)!
    Reflect.deleteProperty(rule.clock!, 'calendar')
  })
  assert.match(message, /no calendar/)
})

test('an accessory paper that reaches data is refused', () => {
  const message = mistakesOf(pack => {
    const one = pack.instruments.find(each => each.accessory)!
    one.reaches[0]!.reach = 'yes'
  })
  assert.match(message, /accessory/)
})

test('the hash follows the content and not the order of keys', () => {
  assert.equal(packHash({ a: 1, b: [2] }), packHash({ b: [2], a: 1 }))
  assert.notEqual(packHash({ a: 1, b: [2] }), packHash({ a: 1, b: [3] }))
  assert.equal(packHash({ a: 1, b: [2] }), '0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9')
})
