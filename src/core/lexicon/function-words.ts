/** Function words that tell languages in Latin letters apart; words two of them share are left out of the weaker one. */
export const englishWords =
  "the|and|is|are|was|were|be|been|i|i'm|i've|my|me|you|your|we|our|it|its|this|that|these|those|to|of|for|with|on|in|at|from|by|have|has|had|do|does|did|don't|didn't|can|can't|cannot|could|would|should|will|please|not|no|if|when|what|how|why|there|but|or|as|an|a|after|before|still|again|any|been|get|got|help|hello|hi|dear|thanks|thank|regards|account|problem|because|which|who|about|just|also|need|want|know|am";

/** de fr es it pt nl pl sv da no fi tr vi id. */
export const otherWords =
  'der|die|das|und|ist|nicht|ich|mein|meine|mir|mich|sie|ihr|ihre|wir|uns|ein|eine|einen|bitte|mit|für|auf|von|zu|dem|den|des|wurde|habe|kann|aber|auch|noch|danke|hallo|konto|' +
  "le|la|les|des|une|est|et|je|mon|ma|mes|vous|votre|nous|pas|pour|avec|dans|sur|que|qui|ce|cette|suis|mais|merci|bonjour|compte|du|au|aux|ne|j'ai|" +
  'el|los|las|un|una|es|y|yo|mi|su|no puedo|por|para|con|en|que|pero|gracias|hola|cuenta|del|al|se|ha|he|está|usted|' +
  'il|lo|gli|di|è|e|io|mio|mia|non|per|che|sono|ma|grazie|ciao|della|nel|ho|si|buongiorno|' +
  'o|os|as|um|uma|eu|meu|minha|não|com|em|obrigado|olá|conta|do|da|ao|foi|você|' +
  'het|een|en|ik|mijn|niet|voor|met|van|op|dat|maar|ook|graag|bedankt|' +
  'i|jest|nie|mam|moje|moja|proszę|dla|się|na|z|dziękuję|konto|' +
  'och|jag|är|inte|mitt|min|för|med|som|på|det|att|tack|hej|og|jeg|er|ikke|til|af|av|hei|' +
  'ja|ei|olen|minun|että|kiitos|mutta|ve|bir|bu|için|değil|tôi|không|của|và|là|dan|saya|tidak|yang|untuk';
