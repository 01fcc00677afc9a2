// An identifier, digest or reference: mono, isolated from the text's direction, never cut, copied with one click.
import { useState } from 'react'
import { say } from './parts-words.ts'
import './identifier.css'

type Props = { readonly value: string; readonly label?: string | undefined }

export function Identifier({ value, label }: Props) {
  return (
    <span className="copyable">
      <bdi className="identifier">{value}</bdi>
      <CopyButton value={value} label={label} />
    </span>
  )
}

/** Alone beside a heading, whose name is then nothing but what it says. */
export function CopyButton({ value, label = say('copy.identifier') }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 1500)
  }
  return (
    <button type="button" className="copy" onClick={copy} aria-label={say('copy.label', { label, value })}>
      {say(copied ? 'copy.done' : 'copy.do')}
    </button>
  )
}
