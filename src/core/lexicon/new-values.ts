/** A wanted change of something that has a value: an address, a number, a name. English only. */
export const valueChange =
  /^(?:please )?(?:change|changing|update|updating|modify|correct|edit|amend|alter|replace|replacing)\b[^]{0,60}?\b(?:e-?mails?|address(?:es)?|(?:phone|mobile|cell|contact|telephone) (?:number|details)|phone|mobile|telephone|number|surname|names?|date of birth|birthday|iban|bank (?:account|details)|beneficiary|(?:payment|billing|contact|account|personal) details)$/;

/** What it should become: "to …", "the new one is …", "we now live at …", "as follows", or a form that says it. */
export const newValue = new RegExp(
  [
    '\\b(?:to|into|as|with|by|be|become|read|say|should be)[ :]{1,3}(?:the |my |our )?(?:new |correct |married |maiden |work |private |business |legal )*(?:(?:address|e-?mail|number|name|one|surname|details|iban)[ :]+)?(?:["“\'‘(<]|\\+?\\d|[^\\s@]{1,64}@|[A-ZÀ-Þ\\u4e00-\\u9fff])',
    '\\b[Nn]ew (?:\\S+ ){0,4}?(?:is|are|reads|will be|would be)\\b(?! (?:not|needed|required))',
    '\\b[Nn]ew (?:\\S+ ){0,3}?\\S{0,20}[:=(] ?\\S',
    '\\b(?:is|are|am|has been|have been|called|known as) now(?: called| known as)? \\S|\\bnow (?:is|live|reside|use|called|known|have|at)\\b|\\bshould (?:be|read|say|become)\\b|\\binstead(?! of (?:the|my|our) old)\\b|→|->|=>|改[为成]|换成|新的?[^，。\\n]{0,8}[是为:：]',
    '\\b(?:correct|right|actual|proper|current|updated|desired|future|changed|latest)(?: \\S+){0,3}?(?: is| are|:| reads)',
    '\\b(?:as follows|following|stated below|given below|see below|below|underneath|in the (?:form|attachment)|(?:filled|completed) (?:in |out )?(?:the )?form)\\b|\\battach|\\benclos',
    '\\bmoved (?:house )?(?:to|from)\\b|\\blive (?:at|in)\\b|\\bmy (?:married|maiden|legal|full|new|real) (?:sur)?name\\b|\\b(?:name|surname|birthday|number|address|e-?mail|iban)(?: address| number)? (?:is|:) (?!(?:wrong|incorrect|out|outdated|old|not|no|misspelt|misspelled|mistyped|false|outdated|still)\\b)',
    '^[ \\t]*[-*•]?[ \\t]*(?:to|new|address|name|surname|e-?mail|phone|mobile|number|iban)[^\\n:]{0,20}: ?\\S',
  ].join('|'),
  'm',
);

/** Asked whether or how, not to do it. */
export const asksHow =
  /\b(?:how (?:do|can|could|should|would|may|to)|am i allowed|is there (?:a|any) way|what (?:is|are) the (?:procedure|process|steps?|way)|where (?:do|can|could|should|to)|(?:can|could|may|should) i|is it possible|am i able|do i (?:have|need)|what do i|which form|cannot|can't|can not|unable to|won't let me|not able to|doesn't (?:work|let)|fails?|tried to|trying to)\b/;
