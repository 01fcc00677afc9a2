// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.':
    'Ihre Rollen öffnen ein Ersuchen nicht zu diesem Zweck.',
  'Choose another purpose, or ask a colleague whose work it is.':
    'Wählen Sie einen anderen Zweck, oder bitten Sie jemanden, dessen Arbeit es ist.',
  'This purpose needs its reason.': 'Dieser Zweck braucht eine Begründung.',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    'Sagen Sie in einem Satz, warum Sie es öffnen. Der Kunde liest ihn, sofern das Schreiben nicht auch andere nennt.',
  'Opening this demand takes a short grant.':
    'Dieses Ersuchen zu öffnen braucht eine kurze Zugriffsfreigabe.',
  'Say what you open it for. The customer will see it.':
    'Sagen Sie, wozu Sie es öffnen. Der Kunde wird es sehen.',
  'Subcontractors can neither approve nor see content.':
    'Unterauftragnehmer können weder freigeben noch Inhalte sehen.',
  'Ask an employee with this role to do it.': 'Bitten Sie eine angestellte Person mit dieser Rolle.',
  'Your roles do not include this step.': 'Ihre Rollen enthalten diesen Schritt nicht.',
  'This step is for: {x}.': 'Dieser Schritt ist für: {x}.',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    'Sie haben sich mit dem Konto Ihrer Organisation angemeldet; eine Änderung am System braucht Ihren Passkey.',
  'Sign out, sign in with your passkey, and do it again.':
    'Melden Sie sich ab, melden Sie sich mit Ihrem Passkey an und tun Sie es noch einmal.',
  'Nobody recovers their own passkey.': 'Niemand stellt seinen eigenen Passkey wieder her.',
  'Two other administrators do it together.': 'Zwei andere Administratoren tun es gemeinsam.',
  'Who asked for a recovery cannot confirm it.':
    'Wer um eine Wiederherstellung bat, kann sie nicht bestätigen.',
  'Another administrator confirms it, after speaking with the person.':
    'Ein anderer Administrator bestätigt sie, nachdem er mit der Person gesprochen hat.',
  'This recovery has expired.': 'Diese Wiederherstellung ist abgelaufen.',
  'Ask for it again.': 'Bitten Sie noch einmal darum.',
  'Your roles do not include this page.': 'Ihre Rollen enthalten diese Seite nicht.',
  'Nobody changes their own roles or employment, or removes themselves.':
    'Niemand ändert die eigenen Rollen oder das eigene Dienstverhältnis oder entfernt sich selbst.',
  'Ask another administrator to do it.': 'Bitten Sie einen anderen Administrator darum.',
  'A subcontractor can never approve what leaves.':
    'Ein Unterauftragnehmer kann nie freigeben, was hinausgeht.',
  'Take the role approver away, or make the person an employee.':
    'Nehmen Sie die Rolle Freigabe weg, oder machen Sie die Person zur Angestellten.',
  'A subcontractor comes with the firm that employs them, an employee without.':
    'Ein Unterauftragnehmer kommt mit der Firma, die ihn beschäftigt, eine angestellte Person ohne.',
  'Name the firm, or change the employment.': 'Nennen Sie die Firma, oder ändern Sie das Dienstverhältnis.',
  'This is the last administrator: without one nobody could administer.':
    'Das ist der letzte Administrator: Ohne ihn könnte niemand verwalten.',
  'Make another person administrator first.': 'Machen Sie erst eine andere Person zum Administrator.',
  'Only who has a demand hands it over.': 'Nur wer ein Ersuchen hat, übergibt es.',
  'Assign it instead.': 'Weisen Sie es stattdessen zu.',
  'It is already offered to somebody.': 'Es ist bereits jemandem angeboten.',
  'Take the offer back first.': 'Nehmen Sie erst das Angebot zurück.',
  'It is theirs already.': 'Es gehört der Person bereits.',
  'Choose somebody else.': 'Wählen Sie jemand anderen.',
  'The note is missing.': 'Die Notiz fehlt.',
  'Say what the next person must know.': 'Sagen Sie, was die nächste Person wissen muss.',
  'It is not offered to anybody.': 'Es ist niemandem angeboten.',
  'The offer is not yours.': 'Das Angebot gilt nicht Ihnen.',
  'Ask who made it to take it back.': 'Bitten Sie, wer es machte, es zurückzunehmen.',
  'It is offered to somebody else.': 'Es ist jemand anderem angeboten.',
  'Ask for it to be assigned to you.': 'Bitten Sie darum, dass es Ihnen zugewiesen wird.',
  'This person cannot take this demand.': 'Diese Person kann dieses Ersuchen nicht übernehmen.',
  'Your roles do not assign demands.': 'Ihre Rollen weisen keine Ersuchen zu.',
  'This is for: {x}.': 'Das ist für: {x}.',
  'This demand is closed.': 'Dieses Ersuchen ist abgeschlossen.',
  'Nothing of it is left to do.': 'Daran ist nichts mehr zu tun.',
  'This is somebody else’s absence.': 'Das ist die Abwesenheit einer anderen Person.',
  'Ask them, counsel or an administrator.':
    'Bitten Sie die Person, die Rechtsabteilung oder einen Administrator.',
  'Nobody covers for themselves.': 'Niemand vertritt sich selbst.',
  'The absence ends before it begins, or is over.':
    'Die Abwesenheit endet, bevor sie beginnt, oder ist vorbei.',
  'Correct the days.': 'Berichtigen Sie die Tage.',
  'That is more than a year.': 'Das ist mehr als ein Jahr.',
  'Hand the demands over instead.': 'Übergeben Sie die Ersuchen stattdessen.',
  'This person cannot cover for them.': 'Diese Person kann nicht vertreten.',
  'Somebody else wrote this.': 'Das hat jemand anderes geschrieben.',
  'Answer with a comment of your own.': 'Antworten Sie mit einem eigenen Kommentar.',
  'A comment can be changed for {x} minutes.': 'Ein Kommentar lässt sich {x} Minuten lang ändern.',
  'Write another one that corrects it.': 'Schreiben Sie einen neuen, der ihn berichtigt.',
  'Your roles do not write here.': 'Ihre Rollen schreiben hier nicht.',
  'There are no words in it.': 'Es stehen keine Worte darin.',
  'Write something.': 'Schreiben Sie etwas.',
  'It is longer than {x} characters.': 'Es ist länger als {x} Zeichen.',
  'Make it shorter.': 'Kürzen Sie es.',
  'Nobody is there who receives papers of national security.':
    'Es gibt niemanden, der Schreiben der nationalen Sicherheit entgegennimmt.',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    'Ein Administrator benennt sie in den Einstellungen oder gibt jemandem die Rolle Rechtsabteilung.',
  'Nobody named for it has said yet whether this is a paper of national security.':
    'Noch hat keine dafür benannte Person gesagt, ob dies ein Schreiben der nationalen Sicherheit ist.',
  'Say first whether it stays with you.': 'Sagen Sie zuerst, ob es bei Ihnen bleibt.',
  'It was said already what this paper is.': 'Es wurde bereits gesagt, was dieses Schreiben ist.',
  'Somebody named for it says what it is.': 'Was es ist, sagt eine dafür benannte Person.',
  'Ask one of the people named.': 'Bitten Sie eine der benannten Personen.',
  'Accounts were looked up for it: it cannot be erased any more.':
    'Dazu wurden schon Konten nachgeschlagen: Es kann nicht mehr gelöscht werden.',
  'Keep the paper here.': 'Behalten Sie das Schreiben hier.',
  'The reference is not that of this demand.': 'Das Aktenzeichen ist nicht das dieses Ersuchens.',
  'Type it as it stands above.': 'Geben Sie es so ein, wie es oben steht.',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'Schreiben dieser Behörde werden nur von Hand entgegengenommen: Hiervon wurde nichts behalten.',
  'Hand it to the person named for such papers, or have the authority do so.':
    'Übergeben Sie es der dafür benannten Person, oder lassen Sie die Behörde das tun.',
  'One person alone is too few.': 'Eine Person allein ist zu wenig.',
  'Name at least two, or nobody.': 'Benennen Sie mindestens zwei oder niemanden.',
  'There is no such authority in the directory.': 'Diese Behörde steht nicht im Verzeichnis.',
  'This lane is opened by employed counsel.': 'Diesen Bereich eröffnet die angestellte Rechtsabteilung.',
  'Hand the paper over to counsel in person.': 'Übergeben Sie das Schreiben der Rechtsabteilung persönlich.',
  'Nothing comes into this lane by mail, upload or file.':
    'In diesen Bereich kommt nichts per E-Mail, Hochladen oder Datei.',
  'Enter it at the desk; the paper stays where it is kept.':
    'Erfassen Sie es am Arbeitsplatz; das Schreiben bleibt, wo es verwahrt wird.',
  'Who opens it is named in it.': 'Wer ihn eröffnet, ist darin benannt.',
  'Name yourself among the people.': 'Nennen Sie sich selbst unter den Personen.',
  'Where the paper is kept is not said.': 'Es ist nicht gesagt, wo das Schreiben verwahrt wird.',
  'Say where, so that it is found.': 'Sagen Sie, wo, damit man es findet.',
  'Say why this person is needed.': 'Sagen Sie, warum diese Person gebraucht wird.',
  'You cannot take your own name away.': 'Ihren eigenen Namen können Sie nicht wegnehmen.',
  'Ask other named counsel to do it.': 'Bitten Sie eine andere benannte Person der Rechtsabteilung darum.',
  'This demand is not in the national-security lane.':
    'Dieses Ersuchen gehört nicht zum Bereich nationale Sicherheit.',
  'Your roles do not change the rota.': 'Ihre Rollen ändern den Bereitschaftsplan nicht.',
  'Ask counsel or an administrator.': 'Bitten Sie die Rechtsabteilung oder einen Administrator.',
  'You can say this of yourself alone.': 'Das können Sie nur von sich selbst sagen.',
  'Ask an administrator to record it.': 'Bitten Sie einen Administrator, es festzuhalten.',
  'An administrator ends this.': 'Das beendet ein Administrator.',
  'Ask one, and say what has changed.': 'Bitten Sie einen, und sagen Sie, was sich geändert hat.',
  'This is about you.': 'Das betrifft Sie.',
  'Another administrator ends it.': 'Ein anderer Administrator beendet es.',
  'You stand aside from this one.': 'An diesem wirken Sie nicht mit.',
  'A colleague takes it. An administrator can say more.':
    'Jemand anderes übernimmt es. Ein Administrator kann mehr sagen.',
  'There is no such letter in this language.': 'Ein solches Schreiben gibt es in dieser Sprache nicht.',
  'Somebody else has written a version since you read it.':
    'Seit Sie es gelesen haben, hat jemand anderes eine Fassung geschrieben.',
  'Look at both, and save yours again or take theirs.':
    'Sehen Sie sich beide an, und speichern Sie Ihre erneut oder nehmen Sie die andere.',
  'This is the wording that stands already.': 'Dieser Wortlaut steht bereits.',
  'Change a text, or leave it.': 'Ändern Sie einen Text, oder lassen Sie es.',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    'Nur Rechtsabteilung und Administratoren schreiben den eigenen Wortlaut des Anbieters für ein Schreiben.',
  'Ask one of them.': 'Bitten Sie jemanden von ihnen.',
  'Who wrote this wording cannot approve it.':
    'Wer diesen Wortlaut geschrieben hat, kann ihn nicht genehmigen.',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    'Ein anderer Jurist, der beim Anbieter selbst angestellt ist, liest und genehmigt ihn.',
  'This human has an account already.': 'Diese Person hat schon ein Konto.',
  'Change that account, or deactivate it first.': 'Ändern Sie dieses Konto oder schließen Sie es zuerst.',
}
