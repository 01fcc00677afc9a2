import type { en } from './en.ts'

export const de = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Halten Sie fest, dass die Verhandlung für diesen Tag angesetzt ist; ihre Frist läuft bis dahin.',
  'The day of this hearing has passed.': 'Der Tag dieser Verhandlung ist vorbei.',
  'Record that the hearing was held.': 'Halten Sie fest, dass die Verhandlung stattfand.',
  'No hearing is set.': 'Keine Verhandlung ist angesetzt.',
  'No term to appeal runs.': 'Keine Rechtsmittelfrist läuft.',
  'A ruling alone has a last day to appeal.':
    'Nur eine Entscheidung des Gerichts hat einen letzten Tag für ein Rechtsmittel.',
  'The last day to appeal lies before the ruling.':
    'Der letzte Tag für ein Rechtsmittel liegt vor der Entscheidung.',
  'A stay alone has a last day on which it holds.':
    'Nur eine Aussetzung hat einen letzten Tag, an dem sie gilt.',
  'Say that production was stayed, or choose the step that was taken.':
    'Sagen Sie, dass die Herausgabe ausgesetzt wurde, oder wählen Sie den Schritt, der erfolgt ist.',
  'The last day of the stay lies before its order.':
    'Der letzte Tag der Aussetzung liegt vor ihrer Anordnung.',
  'A statute suspends production until the ruling.':
    'Ein Gesetz setzt die Herausgabe bis zur Entscheidung aus.',
  'Leave the last day out: the stay ends with the ruling.':
    'Lassen Sie den letzten Tag weg: Die Aussetzung endet mit der Entscheidung.',
  'A chosen identifier was not asked for with this category.':
    'Eine gewählte Kennung wurde mit dieser Kategorie nicht verlangt.',
  'A chosen category names no identifier.': 'Eine gewählte Kategorie nennt keine Kennung.',
  'Choose whose data would help, for each category.':
    'Wählen Sie für jede Kategorie, wessen Daten helfen würden.',
  'The period of the least that helps ends before it begins.':
    'Der Zeitraum des Nötigsten endet, bevor er beginnt.',
  'Correct the period.': 'Berichtigen Sie den Zeitraum.',
  'This account is not of the least that helps.': 'Dieses Konto gehört nicht zum Nötigsten, das hilft.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    'Lehnen Sie es ab, oder erfassen Sie die Gefahr neu mit diesem Konto, und lassen Sie sie von der vorgesetzten Person bestätigen.',
  'The period is wider than the least that helps.': 'Der Zeitraum ist weiter als das Nötigste, das hilft.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    'Bleiben Sie in dem Zeitraum, der mit der Gefahr erfasst ist, oder erfassen Sie die Gefahr neu, und lassen Sie sie von der vorgesetzten Person bestätigen.',
  'What was set apart is still kept, and nobody may let it go yet.':
    'Was gesichert wurde, wird noch aufbewahrt, und niemand darf es schon freigeben.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    'Halten Sie fest, was die Behörde tat, entscheiden Sie diese Zeilen neu, oder schließen Sie sie nach dem {x}, wenn die Schleuse alles freigegeben hat.',
} satisfies Record<keyof typeof en, string>
