/**
 * Words mail programs write around older mails, in 19 languages (Outlook, OWA, Apple Mail, Gmail, Thunderbird, QQ Mail,
 * Foxmail, NetEase). Lower case, without the colon. Order: en zh-CN zh-TW de fr es it nl pt pl sv da no fi ru ja ko tr.
 */
export const headerWords = {
  from: 'from|发件人|发信人|發件人|寄件者|寄件人|von|de|expéditeur|remitente|da|mittente|van|od|från|fra|lähettäjä|от|от кого|差出人|送信者|送信元|보낸 사람|보낸사람|发件方|de la part de|afzender|nadawca|gönderen|kimden',
  date: 'sent|date|sent at|发送时间|发件时间|发信时间|发送日期|日[\\s　]{0,3}期|时[\\s　]{0,3}间|發送時間|寄件日期|傳送時間|傳送日期|gesendet|gesendet am|datum|envoyé|envoyé le|date d’envoi|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|inviato|inviato il|verzonden|wysłano|wysłane|skickat|dato|sendt|lähetetty|päivämäärä|päiväys|отправлено|дата|送信日時|日付|日時|送信日|보낸 날짜|보낸날짜|날짜|gönderildi|gönderme tarihi|tarih',
  to: 'to|收件人|收信人|收件者|an|à|para|a|aan|naar|do|till|til|vastaanottaja|кому|宛先|받는 사람|받는사람|destinataire|destinatario|destinatário|pour|kime',
  cc: 'cc|抄[\\s　]{0,3}送|抄送人|副本|kopie|copie à|copia|kopia|kopi|kopio|копия|참조|dw',
  subject:
    'subject|subj|主[\\s　]{0,3}题|主旨|主[\\s　]{0,3}題|标题|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|тема|件名|제목|konu',
  other:
    'reply-to|reply to|回复|答复|importance|重要性|重要程度|优先级|priority|wichtigkeit|priorité|attachments|附件|anlagen|pièces jointes|bcc|密送|密件抄送|密件副本|resent-from|message-id|organization',
};

/** "wrote", between or behind name and date. */
export const wroteWords =
  'wrote|writes|has written|写道|寫道|寫到|写到|来信|schrieb|schreibt|hat geschrieben|a écrit|écrivait|écrit|escribió|ha scritto|scrive|schreef|heeft geschreven|geschreven|escreveu|napisał\\(a\\)|napisała|napisał|pisze|skrev|kirjoitti|пишет|написал\\(а\\)|написала|написал|пишет|さんは書きました|は書きました|が書きました|のメール|작성|님이 작성|님이 쓴 글';

/** Between dashes, or alone with a header block below. */
export const originalWords =
  "original|original message|original mail|original email|原始邮件|原始信息|原始郵件|原邮件|回复的原邮件|回复的邮件|原件|ursprüngliche nachricht|originalnachricht|message d[’']origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|mensagem de origem|oryginalna wiadomość|wiadomość oryginalna|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|alkuperäinen viesti|исходное сообщение|исходное письмо|оригинальное сообщение|元のメッセージ|original message from|원본 메시지|원본 메일|reply message|replied message";

export const forwardWords =
  'forwarded message|begin forwarded message|forwarded by|forwarded mail|forwarded email|转发的邮件|转发邮件|转发邮件信息|转发的消息|转发信息|转发的原邮件|以下是转发的邮件|轉寄郵件|轉寄的郵件|轉寄的信件|已轉寄郵件|已轉寄的郵件|开始转发的邮件|開始轉寄郵件|下面是被转发邮件的开头|下面是被轉寄的郵件|weitergeleitete nachricht|weitergeleitete e-mail|anfang der weitergeleiteten nachricht|message transféré|message transmis|début du message réexpédié|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|przekazana wiadomość|wiadomość przekazana dalej|początek przekazywanej wiadomości|vidarebefordrat meddelande|vidarebefordrat brev|videresendt meddelelse|videresendt besked|start på videresendt besked|videresendt melding|välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti|пересланное сообщение|пересылаемое сообщение|начало переадресованного сообщения|転送されたメッセージ|転送メッセージ|転送されたメール|전달된 메시지|전달된 메일';

/** Prefixes of replies and forwards before a colon, half or full width. */
export const replyPrefixes = 're|回复|回覆|答复|答覆|aw|antw|sv|vs|odp|rif|r|res|réf|ynt|отв|返信|回信|회신|답장';
export const forwardPrefixes = 'fwd|fw|转发|轉寄|轉發|转寄|wg|tr|rv|enc|i|doorst|vb|vl|pd|i̇lt|пересл|転送|전달';
