// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'the picture on page {x} could not be read': '{x}ページの画像を読み取れませんでした',
  '{x} scanned pages; {y} were read': 'スキャン{x}ページのうち{y}ページを読み取り',
  '{x}: pages without text were not read': '{x}：文字のないページは読み取っていません',
  'only the first {x} attachments are read': '最初の{x}件の添付だけを読み取ります',
  'mails inside mails are read three deep': 'メール内のメールは三段まで読み取ります',
  '{x} stands {y} times in the head': '{x}がヘッダーに{y}回あります',
  'the sender’s display name shows another address than the one it was sent from':
    '差出人の表示名が送信元と異なるアドレスを示しています',
  'answers would go to another domain than the sender’s': '返信先が差出人と異なるドメインです',
  'the text part and the HTML part say different things': 'テキスト部分とHTML部分の内容が異なります',
  'the file name held path parts, hidden characters, or was taken':
    'ファイル名にパスや隠し文字が含まれるか、すでに使われていました',
  'words struck through were left out': '取り消し線の引かれた語は除かれた',
  'hidden words were left out': '隠された語は除かれた',
  'not UTF-8; read as Windows-1252': 'UTF-8ではないため、Windows-1252として読み取り',
  'only the beginning was read': '最初の部分だけを読み取り',
  'the text of page {x} and after was not read': '{x}ページ以降の文字は読み取っていません',
  'page {x} is damaged': '{x}ページが壊れています',
  'the PDF holds scripts; they were not run': 'PDFにスクリプトがありますが、実行していません',
  'there are files inside the PDF; they were not read': 'PDF内にファイルがありますが、読み取っていません',
  'changed after it was first saved ({x} time(s))': '最初の保存後に変更あり（{x}回）',
  '{x} pages; the first {y} were read': '{x}ページのうち最初の{y}ページを読み取り',
  'the document holds macros; they were not run': '文書にマクロがありますが、実行していません',
  'files inside the document were not read': '文書内のファイルは読み取っていません',
  'the document points to outside addresses; none was fetched':
    '文書が外部アドレスを指していますが、取得していません',
  'a link shows {x} and leads to {y}': 'リンクの表示は{x}、行き先は{y}です',
  'No machine reads a paper of this lane.': 'この区分の書面は機械では読み取りません。',
  'No machine reads a paper of this lane. It is kept: {x}':
    'この区分の書面は機械では読み取りません。保管場所：{x}',
  'The reader is still at work on this paper.': 'この書面はまだ読み取り中です。',
  'The reader of this document answered in a form that it never uses.':
    'この文書の読み取りプログラムが、使うはずのない形で応答しました。',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'デスクの機械では開かず、差出人に別の写しを求めてください。',
  'Ask the sender for a copy without a password.': '差出人にパスワードのない写しを求めてください。',
  'Ask the sender for another copy, or enter its fields by hand.':
    '差出人に別の写しを求めるか、項目を手で入力してください。',
  'This document was not read: {x}.': 'この文書は読み取られていません：{x}。',
  'Documents of the kind {x} are not read automatically.': '{x}の文書は自動では読み取りません。',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'PDF、DOCX、メール、または平文を求めるか、項目を手で入力してください。',
  'Reading this document took longer than the limit and was stopped.':
    'この文書の読み取りが制限時間を超えたため、止めました。',
  'This document is larger than what is read automatically.':
    'この文書は、自動で読み取る大きさを超えています。',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    '差出人により小さい写しを求めるか、項目を手で入力してください。',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    '読み取りプログラムの記憶が尽きたか、壊れました。攻撃用の文書で起こることです。',
  'The reader of documents could not be started on this machine.':
    'この機械で読み取りプログラムを起動できませんでした。',
  'a password is needed to open this PDF': 'このPDFを開くにはパスワードが必要です',
  'the archive needs a password': '書庫にパスワードが必要です',
  'the archive names a file twice': '書庫に同じファイル名が二つあります',
  'the archive names files outside of itself': '書庫が外側のファイルを指しています',
  'the archive unpacks to far more than it is': '書庫が展開すると極端に大きくなります',
  'the mail is nested deeper, or has longer heads, than any real mail':
    '実際のメールにはないほど深い入れ子か、長いヘッダーです',
  'the mail has more than {x} parts': 'メールの部分が{x}を超えています',
  'a page without size': '大きさのないページ',
  'the Word document is damaged': 'Word文書が壊れています',
  'the archive is cut off or damaged': '書庫が途切れているか壊れています',
  'the archive is packed in an unknown way': '書庫の圧縮方法が不明です',
  'the picture is damaged or of an unknown kind': '画像が壊れているか、種類が不明です',
  'this archive holds no Word document': 'この書庫にWord文書がありません',
  'this is no PDF that can be opened, or it is damaged': '開けるPDFではないか、壊れています',
  'this is no mail that can be read': '読み取れるメールではありません',
  'this is no mail: it has no heads': 'メールではありません：ヘッダーがありません',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    '管理者に知らせて duly doctor を実行してもらってください。その間は項目を手で入力してください。',
  'A copy that was made by hand is a PDF.': '手作業で作成した写しはPDFとします。',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'ほかの顧客の行を黒塗りにして印刷し、スキャンしてPDFとして添付してください。',
  'The paper names this tenant alone, so it goes as it was served.':
    '書面はこの顧客だけを挙げているため、送達されたまま送ります。',
  'Send the notice without a copy made by hand.': '手作業の写しなしで通知を送ってください。',
  'The paper that demands the data is not among the documents.': 'データを求める書面が文書の中にありません。',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    '事実項目でどの文書が令状等かを訂正するか、手作業で作成した写しを添付してください。',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'この書面は機械で読み取れないため、ほかの顧客の行を除いた写しを作成できません。',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    '手作業で作成した写し（印刷し、ほかの顧客の行を黒塗りにし、スキャンしたもの）を添付してください。',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'この書面は画像から機械で読み取ったもので、送られる写しをまだ誰も確認していません。',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    '写しを一行ずつ確認し、ほかの顧客に関するものがないことを確認するか、手作業で作成した写しを添付してください。',
  'No file was attached.': 'ファイルが添付されていません。',
  'Attach the copy that you made by hand.': '手作業で作成した写しを添付してください。',
}
