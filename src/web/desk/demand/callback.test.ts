// The call-back at the desk: which contact is called and how it is known, and the words of each key beside the tick that they bind.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { haskettKey, marlowContact } from '../../../../test/desk/road.ts'
import { inWorld } from '../../../../test/desk/seat.ts'

suite('a call-back', { timeout: 300_000 }, () => {
  const { world, seat } = inWorld()

  const recorded = async (id: string) => {
    const event = (await world().events(id)).at(-1)
    assert.ok(event?.kind === 'CallbackRecorded')
    const { outcome, call } = event.data
    assert.ok(call)
    return { outcome, ...call }
  }

  test('the number stands there with its source and age, and the words that are compared are sent', async () => {
    const id = await world().layAt('callback')
    const { page, complaints } = await seat('jonas', `/demands/${id}`)
    const next = page.locator('.next')
    await next.getByText(/Call Leroy Haskett on.*compare the eight words/).waitFor()
    await next.getByText(marlowContact.value).first().waitFor()
    await next.getByText(/Found in County switchboard.*looked up on/).waitFor()
    await next.getByLabel('confirm that this paper is theirs').check()
    assert.equal(await next.getByLabel('Who answered').inputValue(), 'Leroy Haskett')
    await next.getByRole('checkbox', { name: haskettKey.fingerprint }).check()
    await next.getByRole('button', { name: 'Record the call' }).click()
    await next.getByText('Look up the accounts.').waitFor()
    const { contact, keys, outcome, spokeWith } = await recorded(id)
    assert.deepEqual([outcome, spokeWith], ['confirmed', 'Leroy Haskett'])
    assert.equal(contact.value, marlowContact.value)
    assert.deepEqual(keys, [haskettKey])
    assert.deepEqual(complaints, [])
  })

  test('one press says that all was read, and nothing of it is said where nobody answered by name', async () => {
    const id = await world().layAt('callback')
    const { page, complaints } = await seat('jonas', `/demands/${id}`)
    const next = page.locator('.next')
    const all = next.getByRole('button', { name: 'Leroy Haskett confirmed the paper and read out all' })
    await all.waitFor()
    await next.getByLabel('Who answered').fill('')
    await all.waitFor({ state: 'detached' })
    await next.getByLabel('Who answered').fill('Leroy Haskett')
    await all.click()
    await next.getByText('Look up the accounts.').waitFor()
    const { keys, outcome, spokeWith } = await recorded(id)
    assert.deepEqual([outcome, spokeWith, keys], ['confirmed', 'Leroy Haskett', [haskettKey]])
    assert.deepEqual(complaints, [])
  })

  test('where nobody was reached, nobody answered and no key counts as read', async () => {
    const id = await world().layAt('callback')
    const { page } = await seat('jonas', `/demands/${id}`)
    const next = page.locator('.next')
    await next.getByRole('checkbox', { name: haskettKey.fingerprint }).check()
    await next.getByLabel('could not be reached').check()
    assert.equal(await next.getByLabel('Who answered').count(), 0)
    const answered = page.waitForResponse(r => r.url().endsWith('/commands'))
    // The page asks for what came of it.
    const shown = page.waitForResponse(
      r => r.request().method() === 'GET' && r.url().endsWith(`/api/demands/${id}`),
    )
    await next.getByRole('button', { name: 'Record the call' }).click()
    assert.equal((await answered).status(), 200)
    assert.equal((await shown).status(), 200)
    const { spokeWith, keys } = await recorded(id)
    assert.deepEqual([spokeWith, keys], [null, []])
  })
})
