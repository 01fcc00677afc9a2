// One message may hold several papers: which pages are which, what each is, and which belongs to which.
import type { Paper } from '../../../../../domain/decision/facts.ts'
import { type PaperRole, paperRoles } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, SelectField, TextField } from '../../../parts/Field.tsx'
import { linkWords, paperRoleWords } from '../../../words/labels.ts'
import { useDemand } from '../../context.ts'
import { say } from '../paper-words.ts'

type Props = { readonly papers: readonly Paper[]; readonly onChange: (papers: readonly Paper[]) => void }

export function PapersFields({ papers, onChange }: Props) {
  const replace = (at: number, paper: Paper) => onChange(papers.map((p, i) => (i === at ? paper : p)))
  const add = () => {
    const last = papers.at(-1)
    if (last)
      onChange([
        ...papers,
        { ...last, id: nextId(papers), role: 'annex', kind: '', links: [], reference: null, signer: null },
      ])
  }
  return (
    <details className="boxed" open={papers.length > 1}>
      <summary>{say('papers.count', { n: papers.length })}</summary>
      {papers.map((paper, i) => (
        <PaperFields
          key={paper.id}
          paper={paper}
          others={papers.filter(p => p !== paper)}
          onChange={next => replace(i, next)}
          onRemove={() => onChange(without(papers, paper))}
        />
      ))}
      <button type="button" className="small" onClick={add}>
        {say('papers.split')}
      </button>
    </details>
  )
}

function nextId(papers: readonly Paper[]): string {
  const numbers = papers.map(p => Number(p.id.replace(/^p/, '')) || 0)
  return `p${Math.max(0, ...numbers) + 1}`
}

function without(papers: readonly Paper[], gone: Paper): Paper[] {
  return papers.filter(p => p !== gone).map(p => ({ ...p, links: p.links.filter(l => l.to !== gone.id) }))
}

type OneProps = {
  readonly paper: Paper
  readonly others: readonly Paper[]
  readonly onChange: (paper: Paper) => void
  readonly onRemove: () => void
}

function PaperFields({ paper, others, onChange, onRemove }: OneProps) {
  const { page } = useDemand()
  const set = <K extends keyof Paper>(key: K, value: Paper[K]) => onChange({ ...paper, [key]: value })
  return (
    <fieldset>
      <legend>{say('papers.legend', { id: paper.id })}</legend>
      <SelectField
        label={say('papers.role')}
        value={paper.role}
        options={optionsOf<PaperRole>(paperRoles, paperRoleWords)}
        onChange={role => set('role', role)}
      />
      <div className="field-row">
        <TextField label={say('papers.kind')} value={paper.kind} onChange={v => set('kind', v)} />
        {page.documents.length > 1 ? (
          <SelectField
            label={say('papers.document')}
            value={paper.document}
            options={page.documents.map(d => [d.id, d.title] as const)}
            onChange={v => set('document', v)}
          />
        ) : null}
      </div>
      <div className="field-row">
        <TextField
          label={say('papers.first')}
          type="number"
          value={String(paper.pageFrom)}
          onChange={v => set('pageFrom', Number(v))}
        />
        <TextField
          label={say('papers.last')}
          type="number"
          value={String(paper.pageTo)}
          onChange={v => set('pageTo', Number(v))}
        />
        <TextField
          label={say('reference')}
          mono
          value={paper.reference ?? ''}
          onChange={v => set('reference', v || null)}
        />
        <TextField
          label={say('papers.signer')}
          value={paper.signer ?? ''}
          onChange={v => set('signer', v || null)}
        />
      </div>
      {others.length > 0 ? (
        <LinkFields paper={paper} others={others} onChange={links => set('links', links)} />
      ) : null}
      {others.length > 0 ? (
        <button type="button" className="small" onClick={onRemove}>
          {say('papers.remove', { id: paper.id })}
        </button>
      ) : null}
    </fieldset>
  )
}

type LinkProps = {
  readonly paper: Paper
  readonly others: readonly Paper[]
  readonly onChange: (links: Paper['links']) => void
}

type LinkKind = Paper['links'][number]['kind']

/** One link is enough in practice: a secrecy order for its warrant, an annex of its order. */
function LinkFields({ paper, others, onChange }: LinkProps) {
  const link = paper.links[0]
  const kind = link?.kind ?? ''
  const to = link?.to ?? others[0]?.id ?? ''
  return (
    <div className="field-row">
      <SelectField<LinkKind | 'none'>
        label={say('papers.relation')}
        value={kind || 'none'}
        options={[
          ['none', say('papers.alone')],
          ...Object.entries(linkWords).map(([k, w]) => [k as LinkKind, w] as const),
        ]}
        onChange={k => onChange(k === 'none' ? [] : [{ kind: k, to }, ...paper.links.slice(1)])}
      />
      {link ? (
        <SelectField
          label={say('papers.which')}
          value={to}
          options={others.map(
            o => [o.id, say('papers.option', { id: o.id, kind: o.kind || paperRoleWords[o.role] })] as const,
          )}
          onChange={t => onChange([{ kind: link.kind, to: t }, ...paper.links.slice(1)])}
        />
      ) : null}
    </div>
  )
}
