// An identifier, digest or reference: mono, isolated from the text's direction, never cut, copied with one click.
import { useState } from 'react'
import { say } from './words.ts'
import './identifier.css'

type Props = { readonly value: string; readonly label?: string }

export function Identifier({ value, label = say('copy.identifier') }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 1500)
  }
  return (
    <span className="copyable">
      <bdi className="identifier">{value}</bdi>
      <button type="button" className="copy" onClick={copy} aria-label={say('copy.label', { label, value })}>
        {say(copied ? 'copy.done' : 'copy.do')}
      </button>
    </span>
  )
}
