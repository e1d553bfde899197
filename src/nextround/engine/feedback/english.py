"""English: how employers, panels and coaches say things about an applicant."""

from nextround.engine.feedback.why import Why
from nextround.engine.feedback.wording import Wording

WORDING = Wording(
    words={
        "have": r"(?:'d|'ve| had| have)",
        "adverb": r"(?:also|then|never|first|often|twice|still|even|almost|just|both|all)",
        "others": r"""
            (?:an)?other (?:candidates?|applicants?|people|person|profiles?|individuals?|finalists?)
        """,
        "someone": r"""
            (?:someone|somebody|(?:a|the|another|other|those|one) (?:(?:other|successful|chosen
                |selected|final|more \w+) )?(?:candidate|applicant|person)s?)(?: (?:we|they
                |i) (?:hired|chose|appointed|took|picked|selected))?
        """,
        "place": r"""
            (?:position|role|post|job|vacancy|opening|opportunity|requisition|place)
        """,
        "field_of": r"""
            (?:in|with|of|as|on|at|leading|managing|running|working|using|within|from)
        """,
    },
    cues={
        Why.NO_REASONS: r"""
            (?:unable|not able|not in a position|not possible|cannot|can't|can not|do not|don't
                |will not|won't)\b.{0,40}\b(?:feedback|reasons?\b|comment on individual)
            |(?:individual|detailed|personal|specific) feedback .{0,30}\b(?:not|unable|cannot)
        """,
        Why.SMALL_PRINT: r"""
            (?:this|the) (?:e-?mail|message|mailbox|inbox) .{0,40}(?:confidential|intended|automat
                |not monitored|unmonitored|privileged|sent from)
            |(?:please )?do not (?:reply|share|forward)
            |(?:intended recipient|by mistake please|accept no liability|regardless of
                |without regard|accommodations?\b|adjustments? at|password|log ?in|your account
                |this link|click|follow us|view in (?:your )?browser|company no)
            |(?:privacy (?:policy|notice|statement)|data protection|gdpr|unsubscribe
                |equal opportunit|all rights reserved)
        """,
        Why.NO_VERDICT: r"""
            (?:not|no|isn't|nothing)\b.{0,25}\b(?:reflection|reflect|judge?ment (?:of|on) you
                |verdict|to do with you)\b
        """,
        Why.NEXT_STEPS: r"""
            (?:we|i|our \w+|recruiters?|team|someone|you)(?: will|'ll| may| might| can| should
                | are going to) (?:\w+ )?(?:review\w*|contact\w*|be (?:in touch|contacted|notified
                |assessing|reviewing)|get (?:back|in touch)|hear|receive|reach|follow up
                |let you know|take a look|notify|respond|tell you|learn|evaluate|assess|look (?:at
                |over)|keep you)\b
            |if (?:you(?:'re| are)|your|we|it|there(?:'s| is)|selected|interested|chosen
                |you'd like)\b.{0,90}\b(?:will|'ll|please|can|may)\b
            |(?:received|receipt of|submitted|submission of|applied (?:for
                |to)) (?:\w+ ){0,3}?(?:application|resume|cv|position|role|job)
            |(?:to|would like to|'d like to) (?:invite|let you know|inform you|confirm|learn more)\b
            |(?:learn|find out|know|read|hear|information) (?:more )?about (?:us|our|the (?:role
                |company|team|process)|life)\b
            |(?:in the meantime|stay tuned|next steps?|within the next|as soon as)\b
        """,
        Why.NO_SPONSORSHIP: r"""
            sponsor(?:ship|ing)?\b.{0,40}\b(?:visa|permit|not|unable|available|offer)
            |(?:visa|permit|work authori[sz]ation)\b.{0,40}\b(?:sponsor|not|unable|required|cannot)
            |(?:not|unable|cannot|can't|don't|no)\b.{0,50}\b(?:sponsor|work permit|visa)
        """,
        Why.CANCELLED: r"""
            not to (?:replace|fill|renew|keep|continue) (?:the|this|that) <place>
            |<place>\b.{0,40}\b(?:cancel|withdrawn|closed (?:without|due)|frozen|on hold|put on hold
                |paused|eliminated|no longer (?:exists?|needed|required|being)|been (?:removed
                |suspended|scrapped|dropped|cut|pulled|axed|abolished))
            |(?:hiring|recruitment|recruiting|budget|headcount) .{0,25}\b(?:freeze|frozen|cut
                |stopped|paused|suspended|on hold|reduced|withdrawn|fell through)
            |(?:funding|budget|grant|contract|project|tender)\b.{0,45}\b(?:withdrawn|lost|cut\b
                |ended|cancel|fell through|not (?:been )?(?:approved|renewed|granted)|stopped
                |pulled)
            |(?:restructur|reorgani[sz])\w+
            |(?:not|no longer) (?:be )?(?:hiring|recruiting|filling)
            |(?:decided|chosen) (?:not to fill|to close|to cancel|to pause)
        """,
        Why.INTERNAL: r"""
            internal(?:ly)?\b.{0,30}\b(?:candidate|applicant|appoint|hire|promot|fill|colleague)
            |(?:filled|appointed|hired|promoted|recruited|someone|candidate) .{0,20}\b(?:internally
                |from within|in-house|from inside|from (?:our|the) own)
            |(?:already|currently) (?:work\w*|employed|part of|in|on) (?:\w+ ){0,3}?(?:us\b|here
                |team|company|house|branch|department|firm|school)
            |(?:promote (?:her|him|them|someone|from)|promoted (?:her|him|someone|one of)|their own
                |one of our own)\b
            |(?:existing|current) (?:employee|colleague|member of (?:staff|the team))
        """,
        Why.FILLED: r"""
            (?:has|have|is|was|been) (?:now |already |since |just )*filled\b(?! in| out)
            |<place>\b.{0,30}\b(?:been|is|was|are|now|already) (?:now |already |since )?(?:filled
                |taken|closed|given)
            |(?:have|has|had) (?:now |already |since )?(?:filled|closed) (?:the|this|that
                |our) (?:\w+ ){0,3}<place>
            |no longer (?:available|open|accepting|vacant)
        """,
        Why.RANK_TOLD: r"""
            (?:you (?:were|are|came|finished)|ranked|placed)\b.{0,25}\b(?:second|third|fourth
                |runner-up|reserve|top (?:two|three|four|five|\d)|last (?:two|three|four|\d))
            |(?:close (?:call|second|decision|run thing)|second choice|reserve list|runner-up)
            |(?:number|no\.|ranked|place|position) \d+ (?:in|of|out of)\b|you (?:and|or) (?:one
                |two) other
            |(?:between you and|down to you and|one of (?:the )?(?:two|three|four|final))
        """,
        Why.ON_FILE: r"""
            (?:on|in) (?:our |the )?(?:files?|records?|database|system|talent (?:pool|network))\b
            |(?:keep|keeping|retain|hold|kept|held|stored|save)\b.{0,40}\b(?:cv|resume|résumé
                |details|application|information|profile|documents|data)\b
            |(?:reach out|contact you|get (?:back )?in touch|be in touch|let you know|consider you
                |think of you|come back to you)\b.{0,70}\b(?:future|if\b|should\b|when\b|opens?
                |arise)
            |if (?:a|another|any|we)\b.{0,60}\b(?:opens?|arises?|comes? up|becomes? available)
            |(?:should|when)\b.{0,50}\b(?:open(?:s|ing)?|arise|come up|become available)\b
            |(?:stay|keep|remain) (?:in touch|connected|tuned)
            |(?:keep|have) (?:you|an eye out|your profile) (?:in mind|for|open)
            |(?:in mind|consider(?:ed)?|reach out|contact(?:ing)?).{0,30}\bfuture\b
            |(?:talent community|talent network|talent pool|job alerts?|newsletter)
            |(?:deleted?|destroyed?|erased?)\b.{0,30}\b(?:after|within|months)
        """,
        Why.APPLY_AGAIN: r"""
            (?:encourage|invite|welcome|urge|hope|love|like|ask|please|free|can|may
                |do)\b.{0,60}\b(?:apply (?:again|for|to|in)|re-?apply|future applications?)
            |(?:visit|check|monitor|watch|browse|explore|follow|see|view|search|look at|look for
                |keep an eye)\b.{0,50}\b(?:careers?|website|web ?site|jobs?|openings?|opportunit
                |positions?|roles?|vacanc|page|linkedin)
            |keep an eye (?:on|out)
            |(?:new|other|future|more|additional) (?:roles|positions|jobs|openings|opportunities)
        """,
        Why.TERMS_APART: r"""
            (?:salary|pay|compensation|rate|money|financial|package|day rate
                |wage)\b.{0,50}\b(?:expect|above|beyond|exceed|outside|higher|range|budget|band
                |apart|too|more than)
            |(?:expectations?|asking|asked for)\b.{0,50}\b(?:salary|above|budget|range|band|pay)
            |(?:outside|above|beyond|over|exceeds?) (?:our|the|what)\b.{0,25}\b(?:budget|range|band
                |scale|grade|afford|pay)
            |(?:notice period|start date|relocat\w+|commut\w+|shifts?\b|weekends?\b|nights?\b
                |part-?time|full-?time|on-?site|remote\w*|availability|travel\w*)\b.{0,60}\b(?:not
                |no\b|longer|unable|cannot|can't|couldn't|only|too|later|sooner|earlier|need|wait
                |prefer)
            |(?:not|unable|cannot|can't|couldn't|unwilling)\b.{0,40}\b(?:weekends?|nights?|shifts?
                |relocat\w+|commut\w+|travel|on-?site|full-?time|available (?:on|from|for)
                |start (?:before|until|earlier|sooner|on|in)|immediately|straight away|work (?:from
                |in))
        """,
        Why.OTHER_HAD: r"""
            <someone> (?:already |also )?(?:who|with|that|has|had|have|holds?|brings?|brought|knows?
                |knew|speaks?|spoke|runs?|ran|manages?|managed|comes?
                |came)\b(?! (?:a |an |the )?(?:more experience\W*$|whose|better|closer|closely
                |more (?:closely|relevant|suitable)|(?:more )?(?:experience|skills
                |qualifications)(?: and \w+)?(?:$|[.,!]| that| which| (?:more|better|closely|match
                |align|fit|suit|meet))|(?:\w+ly )?(?:match|align|fit|suit|meet|met|were|are|is)\w*))
            |(?:specifically|in particular|namely)\b
            |(?:looking for|looked for|wanted|needed|hoping for|sought
                |seeking) <someone>.{0,15} (?:with|who|already)\b(?! more experience\W*$)
        """,
        Why.LACKS: r"""
            (?:lack\w*|missing|miss(?:es|ed)|without|(?:do|does|did)(?:n't| not) (?:yet )?(?:have
                |hold|possess|meet|offer|bring)|not (?:yet )?(?:hold|have|held|qualified|registered
                |licensed|certified)|no (?:evidence|proof|record|sign)|insufficient
                |(?:only )?limited|little|too little|not enough|need\w*|requires?
                |required) (?:\w+ ){0,4}(?:experience|background|knowledge|exposure|skills?
                |track record|practice|training)\b,? (?:<field_of>|required|needed)\b
            |(?:lack\w*|missing|without|(?:do|does|did)(?:n't| not) (?:yet )?(?:have|hold|possess)
                |not (?:yet )?(?:hold|have|held)|no|needs?|requires?|insufficient|limited
                |little) (?:\w+[ -]){0,4}(?:licen[cs]e|certificat\w*|degree|diploma|qualification
                |registration|accreditation|permit|card|ticket|clearance|training|portfolio
                |references?|(?!more )\w+ experience|\w+ knowledge|\w+ skills|\w+ background)\b
            |(?:years?|months?) (?:of )?(?:\w+ ){0,3}experience
            |(?:licen[cs]e|certificate|degree|qualification|registration|clearance
                |ticket)\b.{0,40}\b(?:expired|lapsed|missing|not (?:been )?(?:recogni|accepted
                |valid)|essential|mandatory|required)
        """,
        Why.BETTER_MATCH: r"""
            (?:(?:more|most|better|best|very|so)\b.{0,15}\b(?:close|align|match|fit|suit|meet
                |reflect|correspond)\w*|(?:align|match|fit|suit|meet|met
                |correspond)\w*\b.{0,30}\b(?:more|better|best|closer|closely|most))
            |(?:strong|better|best|suit|qualifi)\w* (?:qualified |suited |suitable )?(?:candidate
                |applicant)s?\b
            |(?:more|better|best|most) (?:experienced|qualified|suited|suitable|relevant|senior
                |appropriate)
            |(?:others?|candidates?|applicants?|profiles?) (?:\w+ ){0,3}stronger\b
            |closer (?:to|match|fit)|more experience\b(?! (?:in|with|of|as|on|at))
        """,
        Why.STRONG_FIELD: r"""
            (?:high|large|great|huge|overwhelming|unprecedented|sheer|significant) (?:volume|number
                |amount|response|interest|quantity)
            |(?:many|several|numerous|lots of|a lot of|so many|hundreds of|thousands of
                |a number of) (?:\w+ ){0,4}(?:candidates|applicants|applications|profiles|people)
            |(?:competitive|(?:strong|stiff|fierce|tough|high|much) competition|(?:strong|high
                |exceptional|impressive) (?:field|pool|calib
                |standard|quality|set|group|shortlist))
        """,
        Why.FIT_UNEXPLAINED: r"""
            (?:not|\w+n't) (?:\w+ ){0,2}what (?:we|they) (?:need|want|are after|had in mind)\w*
            |(?:not|\w+n't|never|less)\b.{0,40}\b(?:fit\b|match\b|suitable|suited|what we (?:are
                |were) looking)
            |(?:not|\w+n't) (?:\w+ ){0,2}right\b
            |(?:right|good|great|perfect|best|cultural|culture|specific|better|natural) fit\b
            |(?:fit|match|suitab\w+|chemistry)\b.{0,20}\b(?:was|is|wasn't|isn't|felt|feel) ?(?:not
                |n't|right|there|lacking)?
            |(?:went|go|going|gone|taken?|taking) (?:in )?(?:a|another) (?:different )?(?:direction
                |way|route)
        """,
        Why.OTHERS_CHOSEN: r"""
            others (?:who|were|was|had|have|came)\b
            |(?:move|moving|moved|proceed\w*|go|going|gone|went|continu\w+|progress\w*|pursu\w+
                |offer\w*|select\w*|chos\w+|appoint\w*|hir\w+|decid\w+|prefer\w*)\b.{0,45}\b<others>
            |(?:offered|gave|given|gone|awarded) (?:the <place> )?to (?:someone|somebody|another)
            |(?:someone|somebody) else
            |(?:successful|chosen|selected) (?:candidate|applicant)
        """,
        Why.WARM_WORDS: r"""
            enjoyed (?:\w+ ){1,3}(?:with you|day|conversation|visit|chat|company|interview)\b
            |(?:enjoyed|pleasure|pleased|delighted|nice|lovely|great|glad|good
                |happy) (?:\w+ ){0,2}(?:meeting|talking|speaking|chatting|getting|learning
                |to (?:meet|talk|speak|get|learn|read|see|hear))
            |(?:impressed (?:by|with)|interesting|impressive) (?:\w+ ){0,3}(?:background|profile
                |experience|application|cv|resume|skills|qualifications|credentials|achievements)\b
            |(?:sorry|apologi[sz]e)\b.{0,40}\b(?:delay|wait|long|news|disappoint)
            |(?:we|i) know (?:it|this|that|it's|this is|how)\b
        """,
        Why.DECISION_ONLY: r"""
            (?:will not|not be|not been|have not|are not|cannot|not to|won't|unable to|no longer|not
                |unfortunately|regret|sorry|decided against)\b.{0,60}\b(?:mov\w+|progress\w*
                |proceed\w*|tak\w+|continu\w+|shortlist\w*|select\w*|success\w*|offer\w*|invit\w+
                |consider\w*|pursu\w+|advanc\w+|go(?:ing)?)\b
            |(?:unsuccessful|on this occasion|reject\w*|declined?|difficult decision|hard decision)
            |(?:reviewed|considered|careful (?:review|consideration)|reaching out|reach out|update)
        """,
        Why.THANKS: r"""
            thank(?:s|ed|ful)?\b
            |(?:appreciate|grateful)\b.{0,60}\b(?:interest|time|effort|it\b|application|patience
                |apply|applying|taking|trust|understanding)
            |your (?:time|interest|effort|patience)\b
        """,
        Why.WISHES: r"""
            (?:wish|wishing|wishes)\b
            |(?:best of luck|good luck|all the best|every success|success (?:in|with|for))
            |(?:hope|trust|sure|confident)\b.{0,50}\b(?:find|success|soon|future|well)
        """,
        Why.GREETING: r"""
            (?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b
            |(?:(?:kind|best|warm|kindest|warmest) (?:regards|wishes)|regards|sincerely
                |yours (?:sincerely|faithfully|truly)|cheers)\b
        """,
    },
    you=r"""
        you(?:r|rs|rself|'d|'re|'ve|'ll)?\b
        |(?:the )?candidate\b(?! who| with| whose)
        |(?:the )?applicant\b(?! who| with| whose)
        |(?:s?he)\b
    """,
    they=r"""
        (?:we|our|us|ours|the (?:panel|team|board|company|committee|role|position|job))\b
    """,
    because=r"""
        (?:because|since|as (?:they|he|she|you|we|the)|due to|owing to|given that|on account of
            |reason)\b
    """,
    faulted=r"""
        (?:not|\w+n't) (?:\w+ )?convinced|unconvinced|unpersuaded
        |(?:nobody|no one|few of us) (?:\w+ ){0,3}could (?:read|hear|follow|understand|see)
        |(?:lack\w*|missing|miss(?:es|ed)|absent|absence|gaps?|weak\w*|poor\w*|limited
            |insufficient\w*|inadequate\w*|unclear|vague\w*|shallow|superficial\w*|thin|short on
            |hesitant\w*|incorrect\w*|wrong\w*|errors?|mistakes?|confus\w+|inconsistent\w*
            |nervous\w*|rushed|rambl\w+|repetitive|monotone|rehearsed|scripted|generic|critical\w*
            |defensive\w*|dismissive\w*|unprepared|untidy|careless\w*|uncertain\w*|struggl\w+
            |fail\w*|unable|concern\w*|doubt\w*|worr\w+|hard to|difficult to|varies|uneven)\b
    """,
    limited=r"""
        (?:too|not|no|never|\w+n't|hardly|barely|little|few|less|only|rather|a bit|a touch|slightly
            |somewhat|more|deeper|further|better|clearer|stronger|shorter|closer|enough|slow\w*
            |quick\w*|fast|quiet\w*|loud\w*|long|late)\b
        |\w+n't\b
    """,
    wished=r"""
        (?:could|should|would|might) (?:have (?:been|gone|said|given|had|liked|made|done|used|shown
            |told|taken|preferred|come|brought|asked|started|helped)|benefit|need|help)\b
        |(?:we|i|the panel|they) (?:\w+ )?(?:wanted|expected|hoped|missed|wished
            |needed)\b(?! you\b| to (?!hear|see|know|understand|learn))
        |(?:were|was|had been) (?:hoping|expecting|looking) (?:for|to)\b|needs?\b(?! of| for| at)
    """,
    seemed=r"""
        you (?:\w+ )?(?:seem\w*|appear\w*|c[ao]me (?:across|over) as|struck|tend\w*|sound\w*
            |look(?:ed)? \w+ly)\b
        |(?:the |an? |our )?(?:impression|feeling|sense) (?:was |is )?that you\b
    """,
    praised=r"""
        (?:good|great|excellent|outstanding|strong|solid|clear|confident|impressive|impressed|well\b
            |thoughtful|creative|talented|skilled|polished|engaging|articulate|promis\w+|brilliant
            |fantastic|exceptional|enthusias\w+|friendly|warm|pleasant|likeable|capable|convinc\w+
            |liked|enjoyed|valued|admired|positive|keen|bright|calm|genuine|potential)\b
    """,
    acted=r"""
        you<have>? (?:\w+ly |<adverb> )*(?:(?!need)\w{2,}ed
            |said|told|spoke|spoken|gave|given|took|taken|read|left|kept|came|went|ran|began|began
            |brought|broke|cut|built|chose|drew|fell|forgot|found|got|held|hit|laid|led|lost|made
            |meant|met|paid|put|quit|said|sat|saw|sent|set|showed|shut|skipped|slept|stood|stuck
            |swore|taught|thought|threw|turned|used|wore|won|wrote|written|began|dealt|fed|hid|rang
            |sold|spent|stole|wound)\b
        |you (?:did not|didn't|never|could not|couldn't|forgot to|failed to|omitted to|went on to
            |kept|started|stopped|began) \w+
        |your (?:cv|resume|résumé|\w* ?letter|portfolio|slides?) (?:\w+ )?(?:lists?
            |gives?|says|names?|leaves?|spells?|starts?|runs?|(?:is|was) addressed|calls?|called
            |has)\b
        |in your (?:cv|resume|résumé|\w* ?letter|application|portfolio|slides?|answer)\b
        |your (?:\w+ ){0,5}?(?:answers?|examples?|story|stories|presentation|pitch|reply|replies|cv
            |resume|résumé|letter|slides?|code|plan|test|drawing|drive|lesson|shift|welds?|voice
            |eyes|hands|phone|tie|handshake)\b(?: \w+){0,6}? (?:ran|took|stopped|came|left|skipped
            |jumped|listed|gave|started|ended|contained|had|mentioned|began|covered|turned|went
            |named|repeated|drifted|did not|didn't|never|used|rang|lasted|dropped|shook)\b
    """,
    not_acted=r"""
        you(?:'d|'ve| had| have)? (?:\w+ly |also |then |still )*(?:applied|interviewed|submitted
            |invested|expressed|shared|attended|joined|needed|wanted|seemed|appeared|lacked
            |preferred|liked|considered|impressed|demonstrated|performed|scored|missed|required
            |qualified|decided|expected|hoped|enjoyed|received|signed|registered|met|spent
            |taken? the time|took (?:the time|part)|put into|put in|made (?:to|in|a
            |an) (?:\w+ )?(?:impression|effort)|shown? (?:in|an|great|us)|showed (?:in|an|great)
            |gave us|sent|came (?:across|over)|got|had|held (?:a|the|no)|found|came (?:second|third
            |close|in))\b
        |you (?:could not|couldn't|did not|didn't|never) (?:yet )?(?:have|hold|meet|commit|start
            |work|relocate|offer|travel|qualify|possess|want|need|seem|score|pass|fit|match)\b
        |you're \w+ed\b
    """,
    counted=r"""
        (?:once|twice|thrice|(?:three|four|five|six|seven|eight|nine|ten|several|many|\d+) times)\b
        |(?:\d[\d.,]{0,14}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen
            |twenty|thirty|forty|half|most|none|all|one|neither|both)[ -]?(?:%|percent|(?:of (?:the
            |your|our|those|them|\w+) )?(?:\w+ ){0,2}?(?:seconds?|minutes?|hours?|words?|pages?
            |lines?|slides?|questions?|answers?|examples?|errors?|mistakes?|typos?|points?|times|steps?
            |parts?|wpm|tasks?|cases?|tests?|marks?|numbers?|figures?|stories|sentences|tables
            |people|faults?))\b
        |\d+(?:[.,]\d+)? ?(?:%|wpm\b|out of\b|of \d)
        |(?:only|just|all but|none but) (?:one|two|three|four|five|six|\d+)\b
        |(?:first|last|second|third) (?:\w+ )?(?:seconds?|minutes?|half|pages?|questions?)\b
        |(?:19|20)\d\d (?:to|and|until|-|–) (?:19|20)\d\d
    """,
    moment=r"""
        (?:when|as soon as|after|once|while) (?:we|i|the \w+|our \w+|m[rs]s?\.? \w+|dr\.? \w+|she|he
            |they|one of us) (?:\w+ )?(?:asked|questioned|challenged|pressed|prompted|probed|wanted
            |pushed|mentioned|raised|interrupted|offered|handed|gave|told)
        |(?:when|once|if) (?:you were |being |we )?(?:asked|questioned|challenged|prompted
            |pressed)\b
        |(?:asked|question(?:ed)?) (?:you )?(?:about|on|how|why|what|whether|for)\b
        |when you (?:were|told|described|explained|talked|spoke|presented|answered|said|came)\b
    """,
    advised=r"""
        (?:(?:i|we)(?:'d| would)? (?:suggest|recommend|advise)|try|consider|(?:it is|it's
            |it would be) worth|start by|think about) \w+ing\b
        |(?:(?:next time|before (?:your|the|you) [\w ]{1,30}|in future|for the future|instead
            |perhaps|maybe|also|then|try to|always|never|do not|don't|first|you (?:could|might
            |should|may want to)|(?:instead of|rather than|for each|in (?:your|the)|at the (?:start
            |end)|when|after) [^,;]{2,80},|i(?:'d| would) (?:suggest|recommend
            |advise)(?: that)?(?: you)?|it (?:would|might|may) help(?: you)?(?: to| if you)?|(?:my
            |our) advice(?: is)?(?: to)?),? )*(?:aim|try|practi[sc]e|practi[sc]ing|bring|bringing
            |prepare|preparing|say|state|name|start|starting|begin|end|finish|use|add|include|show
            |give|avoid|slow|pause|record|review|connect|quantify|make|tell|put|cut|lead|rehearse
            |write|read|reading|learn|get|take|taking|replace|clarify|describe|explain|structure
            |break|choose|pick|limit|reduce|remove|drop|shorten|list|link|mention|highlight
            |emphasi[sz]e|focus|prioriti[sz]e|open|close|stop|walk|look up|look at the|work on|ask
            |listen|breathe|sit|stand|speak|talk|answer|count|check (?:your|the (?:figures|dates
            |spelling))|be (?:concise|specific|ready|brief|clear|precise)|save|send|move|point
            |illustrate|compare|study|train|wear|arrive|set|map|draw|watch your|hold|keep (?:your|it
            |each|the|to)|spend|decide|turn|wait|leave|have)\b(?! to (?:us|our)| us\b| \w+ (?:us
            |our team|careers)\b| sure to use)(?=.)
    """,
    not_advised=r"""
        (?:please )?(?:keep|have|see|visit|check|continue|apply|feel|contact|reach|let|note|remember
            |do not (?:reply|hesitate|read more)|please don't|don't hesitate|follow|stay
            |take (?:care|a look)|find|accept|learn more|read more|get inspired|connect with
            |make sure to use|state street|add us|use this link|read our|review our|send us)\b
    """,
    advised_in_general=r"""
        (?:be|sound|seem|feel|look|speak|stay|remain) (?:\w+ly )?(?:more )?\w+\W*$
        |(?:add|use|include|give|show|provide|demonstrate|acknowledge|maintain|ensure|consider
            |develop|improve|work on|focus on|practi[sc]e|gain|get
            |build)\b(?! \d)(?: [\w'-]+){1,5}\W*$
        |\w+ (?:\w+ ){0,5}(?:more \w+ly|clarity|consistent\w*|confiden\w+|consideration)\b
    """,
    titled=r"""
        (?:position|role|post|job|as|for|title|vacancy|the)(?: of| as| for| called|:)?\W{0,3}$
    """,
)
