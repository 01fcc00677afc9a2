// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'This is the demand itself.': 'これは当の要請です。',
  'Name the demand that it belongs to.': '属する要請を指定してください。',
  'Link the two demands instead.': '代わりに二つの要請を関連付けてください。',
  'It is filed already.': 'すでに整理されています。',
  'Look at what became of it.': 'どうなったかを確認してください。',
  'The two are not known to the same people.': '二つの要請を知る人が同じではありません。',
  'Take both into the national-security lane with the same people named, or into neither.':
    '両方を同じ指名者で国家安全保障の手続に入れるか、どちらも入れないでください。',
  'That one is filed as not a demand.': '相手は要請ではないものとして整理されています。',
  'You have not opened it.': 'まだ開いていません。',
  'Open it and read it, then file it here.': '開いて読んでから、ここに綴じてください。',
  'Say what shows that it belongs there.': 'そこに属すると分かる根拠を述べてください。',
  'The agency was not asked to go to the customer.': '当局に顧客へ請求するよう求めていません。',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    '当局がこの要請をもう求めない場合は、チェックを入れてください。取り消せません。',
  'Nothing was withdrawn: it is not confirmed.': '何も撤回されていません。確認がありません。',
  'The agency took back a part of what it asked.': '当局は求めたものの一部を撤回しました。',
  'Add the paper, or write down its words.': '書面を添えるか、その言葉を書いてください。',
  'What the agency said is missing.': '当局の言葉がありません。',
  'Who said so is missing.': '誰が伝えたかがありません。',
  'Write down what the agency said as a message.': '当局の言葉をメッセージとして書き留めてください。',
  'The answer has been released: it cannot be taken back.': '回答は提供済みで、取り消せません。',
  'Choose what is taken back.': '撤回されたものを選んでください。',
  'It names nothing that is still asked for.': 'まだ求められているものを何も示していません。',
  'Say how the agency said it.': '当局がどう伝えたかを記入してください。',
  'It was not said in this way.': 'そのような方法では伝えられていません。',
  'Send it the letter, or decide these lines anew.': '書簡を送るか、これらの行を改めて決定してください。',
  'The agency has not answered the redirect.': '当局は案内に回答していません。',
  'Record what it did, decide these lines anew, or have counsel close it.':
    '当局がしたことを記録するか、これらの行を改めて決定するか、法務に終了してもらってください。',
  'It was not decided that there are no records.': '記録がないとは決定されていません。',
  'Send the answer as it was determined.': '決定されたとおりの回答を送ってください。',
  'Nothing is released yet.': 'まだ何も提出されていません。',
  'Wait until the package is out.': 'パッケージが出るまでお待ちください。',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    '提出の期限が迫っていますが、当局は案内に回答していません。その行を改めて決定するか、当局がしたことを記録してください。',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    '折り返しで否定されました。誰も顧客に案内しません。これらの行を別に決定してください。',
  'Mark it as one first, or choose another exception from the list.':
    '先に緊急として記すか、一覧の別の例外を選んでください。',
  'The agency was never asked to go to the customer, so it has not come back.':
    '当局に顧客へ請求するよう求めていないため、再び来たとは言えません。',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    '先に案内して回答を記録するか、この書面が更新する書面を関連付けるか、一覧の別の例外を選んでください。',
  'Nobody has looked whether there is an account.': 'アカウントがあるかどうかを誰も調べていません。',
  'Look up the accounts first, or reject the line on its face.':
    '先にアカウントを照会するか、文面だけでその行を拒否してください。',
  'The gate found an account for this line.': 'ゲートはこの行のアカウントを見つけています。',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    '期間内に何もない場合はもう一方の理由を選ぶか、別に決定してください。',
  'No account of an organisation was found for this line.': 'この行に組織のアカウントは見つかっていません。',
  'Nobody can be sent to it: decide otherwise.': '案内する先がありません。別に決定してください。',
  'Production falls due, and the agency has not answered the redirect.':
    '提出の期限が迫っていますが、当局は案内に回答していません。',
  'Counsel decides whether to wait any longer.': 'さらに待つかどうかは法務が決めます。',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    '法の答えでは、この書面はこの種類に及び、提出が義務です。',
  'Choose the ground that holds, or have counsel decide.':
    '成り立つ理由を選ぶか、法務に決定してもらってください。',
  'A tenant answered, and counsel has not read it.': '顧客の回答を法務がまだ読んでいません。',
  'Counsel reads the answer and says what follows from it.': '法務が回答を読み、どうするかを述べます。',
  'The supervisor’s confirmation is older than a day.': '上司の確認から一日以上たっています。',
  'Have a colleague call again: does the danger last?':
    '同僚にもう一度電話してもらってください。危険は続いていますか。',
  'A challenge of this production was granted in part.': 'この提出への異議申立てが一部認められました。',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    '法務に渡してください。裁判が何を残したかは法務が述べます。',
  'The customer’s consent is verified: decide the lines that it names again.':
    '顧客の同意が確認されました。同意に挙げられた行を改めて決定してください。',
  'The agency did not agree to what was offered instead: decide these lines again.':
    '当局は代わりの提案に同意しませんでした。これらの行を改めて決定してください。',
  'The last day is over, or is none of the calendar.': '最終日が過ぎているか、暦にない日です。',
  'Enter the day until which the data are kept.': 'データを保つ最終日を入れてください。',
  'Decide its lines first, or record what was set apart by hand.':
    '先に各項目を決定するか、手作業で保全したものを記録してください。',
  'The gate is already setting these data apart.': 'ゲートは既にこのデータを保全しています。',
  'No such hold was asked for.': 'そのような保全は依頼されていません。',
  'Nothing is kept by this hold.': 'この保全で保たれているものはありません。',
  'The gate is already letting these data go.': 'ゲートは既にこの保全を終了しています。',
  'The redirect is still open, so what was set apart may still be wanted.':
    '顧客への案内はまだ終わっていないため、保全したものがなお求められる可能性があります。',
  'Record what the agency did first; the hold ends by itself on its last day.':
    '先に当局の対応を記録してください。保全は最終日に自動で終わります。',
  'Have a custodian set it apart by hand, and record that here.':
    '保管責任者に手作業で保全させ、ここに記録してください。',
  'This is no hold of this demand.': 'これはこの要請の保全ではありません。',
  'Reload the demand and ask again.': '要請を再読み込みして、もう一度お試しください。',
  'The last day is over, or more than 400 days away.': '最終日が過ぎているか、400日より先です。',
  'A paper like this is for named people alone.': 'このような書面は指名された人だけのものです。',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    '法務が国家安全保障の区分で開きます。これは要請ではないものとして整理してください。',
  'No process came within the term.': '期限内に書面は届かなかった。',
  'From the record in {x}.': '{x}の記録による。',
  'Erased as the retention policy says.': '保存方針に従って消去済み。',
  'The policy by which something was to leave was withdrawn.': '何かを提供する根拠となる方針が撤回された。',
  'Somebody who prepared or signed it stands aside.': '準備または署名した者が、この要請から外れている。',
  'Somebody who prepared or signed it may do so no more.': '準備または署名した者に、もうその権限がない。',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x}は、知らされる前に閉鎖された。通知は、禁じるものがなくなり次第、最後の連絡先へメールで自動的に送られる。法務：今のうちに手紙のための登録住所を調べ、この時刻までに通知が読まれたか投函されたことを確かめ、その方法を記録すること。',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x}は、知らされる前に閉鎖された。通知は、禁じるものがなくなり次第、契約の連鎖の次の者へメールで自動的に送られる。法務：今のうちに手紙のための登録住所を調べ、この時刻までに通知が読まれたか投函されたことを確かめ、その方法を記録すること。',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    '証明書のセクションG(d)に、管理者に宛てると捜査を害するおそれがあると記されている。',
  'The certificate states in section G(d) that the controller cannot be identified.':
    '証明書のセクションG(d)に、管理者を特定できないと記されている。',
  'Nothing like this waits here.': '該当する送信待ちはありません。',
  'It has left, and cannot be taken back.': 'すでに送信され、取り消せません。',
  'Write again to say what is different.': '違う点は改めて書いて送ってください。',
  'Who sent it takes it back.': '取り消せるのは送信した人です。',
  'Ask them at once.': 'すぐに本人に頼んでください。',
  'Something is about to leave.': 'まもなく送信されるものがあります。',
  'Close it when that has left, or take it back.': '送信が済んでから終了するか、送信を取り消してください。',
  'This was taken back, or was not sent.': 'これは取り消されたか、送信されませんでした。',
  'Look at the demand and send it again.': '要請を確認して送り直してください。',
  'The same is about to leave.': '同じものがまもなく送信されます。',
  'Wait until it has left, or take it back first.': '送信が済むまで待つか、先に取り消してください。',
  'letters leave at once (live: after 30 seconds)': '文書はすぐに送信されます（本番：30秒後）',
  'letters leave after {x} seconds (live: 30)': '文書は{x}秒後に送信されます（本番：30秒）',
}
