"""How postings in English say what they ask, do and offer."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

_CANDIDATE = r"""(?:the |our |an? |all )?(?:ideal |successful |right |preferred |strong |qualified |
        suitable )?(?:candidates?|applicants?|drivers?|incumbents?|individuals?|person|
        post[- ]?holder|employees?|operators?|technicians?|mechanics?)"""

TONGUE = Tongue(
    scenes={
        Role.WELCOME: r"""bonus points?(?: for| if)?(?: you have)?(?: experience with)?|
            you(?:'ll| will) get extra points for(?: the following)?|nice[- ]to[- ]haves?|
            (?:strong )?good[- ]to[- ]haves?|desirables?(?: (?:criteria|skills|experience|
            requirements|qualifications|attributes))?|(?:preferred|desired|additional|
            optional|bonus|advantageous)(?: (?:qualifications?|skills?|experience|
            requirements|criteria|attributes|background)){0,2}|bonus points?(?: for| if)?
            (?: you have)?(?: experience with)?|it(?:'s| is| would be)(?: also)? an? (?:plus|
            bonus|advantage) if(?: you(?: have)?)?|(?:also )?(?:helpful|pluses|extra points)|
            even better if|what would be nice""",
        Role.REQUIREMENT: r"""(?:(?:minimum|basic|essential|key|core|main|job|position|role|
            mandatory|required|physical|technical|general|educational|education|professional|
            personal|other|special|our|your|driver|candidate|skills?|entry|eligibility|
            experience|soft|hard) ){0,2}(?:requirements?|qualifications?|criteria|skills|
            competenc(?:ies|es)|prerequisites|attributes|demands|experience|knowledge|
            background|abilities|education)|must[- ]haves?|essentials?|requires?d?|
            (?:required )?(?:education|experience|knowledge|licen[cs]es?|certifications?|
            certificates?|credentials|abilities|background)|(?:the |your |our |candidate |
            person |ideal )*profile|person(?:al)? specification|who (?:you are|are you|
            we(?:'re| are) looking for|are we looking for|should apply|we are|
            we need)(?: looking for)?|what (?:do )?(?:you(?:'ll| will)?
            (?: need(?: to (?:have|succeed|bring))?|(?: should| must)? (?:bring|have|offer))|
            we(?:'re| are)? (?:look(?:ing)? for|need|expect|require|want|
            ask)(?: from| of| in)?(?: you)?|we'll need(?: from you)?|
            it takes)(?: to the (?:table|role|team))?|about you|
            you(?:'ll| will| should| must)? (?:have|are|be|bring|need|possess)|we(?: are|
            're) looking for(?: (?:someone|the) following profile)?|(?:the |our )?(?:ideal|
            successful) (?:candidate|applicant)(?: (?:will|has|should|must|is|
            profile))?(?: (?:have|be))?|to (?:be successful|succeed|qualify|
            thrive)(?: in this role)?|(?:physical |working )(?:demands|
            conditions)(?: and requirements)?|this role requires.{0,50} including|
            minimum requirement""",
        Role.DUTY: r"""(?:(?:key|main|your|core|primary|essential|job|principal|general|the|
            major|day[- ]to[- ]day|daily|typical|specific|some of your) ){0,2}(?:responsibilit
            (?:y|ies)|duties|tasks|job functions?|functions|accountabilities)|
            areas? of responsibility|what you(?:'ll| will)(?: be)? (?:do|doing|deliver)|
            what you do|you(?:'ll| will)(?: be)?|your (?:role|job|mission|impact|day|work)|
            the (?:role|job|position|work|opportunity|challenge)|about the (?:role|job|position|
            work|opportunity|assignment)|(?:role|position|job) (?:summary|overview|purpose)|
            day[- ]to[- ]day(?: you will)?|in this (?:role|position)(?:,? you(?:'ll| will))?|
            a (?:typical )?day in the life|purpose of the (?:role|job|post)|tasks in general""",
        Role.EMPLOYER: r"""employer (?:details|profile)|about (?:us|the (?:company|team|
            school|trust|practice|department|organi[sz]ation|employer|business|client|
            hospital)|our \w{1,20})|who we are|what we do|how we work|(?:company|our|
            the) (?:description|profile|story|culture|values|team|company|business|mission|
            vision|department)|your team|company overview""",
        Role.OFFER: r"""(?:our |job |employee |company |key |the |great )?(?:benefits?|
            perks)(?: (?:and|&) (?:benefits|perks|rewards))?(?: package| include)?|what (?:we|
            you)(?:'ll| will| can)? (?:can )?(?:offer|get|receive|gain|enjoy)(?: you)?|
            what's in it for you|we offer(?: you)?|why (?:you should )?(?:join|work|
            choose)(?: (?:for|with|at))?(?: us)?|why us|our offer|rewards?|offer|
            we can offer(?: you)?|(?:compensation|pay|salary) (?:and|&) benefits|in return|
            this role offers you|alongside pay we offer""",
        Role.TERMS: r"""(?:job |employment |contract |position |work )(?:type|status|schedule|
            terms)|(?:working |work |weekly )?hours|schedule|shifts?(?: pattern)?|
            salary(?: range)?|pay(?: rate| range)?|compensation|wages?|rate|(?:job |work |
            working )?locations?|location options|start(?:ing)? date|duration|contract|
            experience level|industry|company size|company type|technologies|role|position|
            reports? to|department|reference(?: number)?|job (?:id|title|ref)|date posted|
            vacancies|terms (?:and conditions|of employment)|salary and appointment terms""",
        Role.APPLY: r"""how to apply|(?:to )?apply(?: now| here| today)?|(?:the |
            your )?applications?(?: process| procedure| deadline| details| and contact)?|
            next steps|interested|contact(?: us| details| person)?|(?:further|more) information|
            (?:any )?questions|(?:interview|hiring|selection|recruitment) process|closing date|
            deadline|approval and enrolment|for more information""",
        Role.EQUALITY: r"""equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?|
            eeo(?: statement)?|(?:commitment to )?diversity(?:,? (?:and|&) inclusion)?|
            safeguarding|accommodations?""",
        Role.PRIVACY: r"privacy(?: notice| policy| statement)?|data protection",
        Role.OTHER: r"""(?:job |position |role )?(?:description|summary)|overview|notes?|
            (?:supplemental|additional|other|general) information|special instructions|
            disclaimer|work environment|position purpose""",
    },
    signs={
        Role.EQUALITY: r"""equal[- ]opportunit(?:y|ies)|equal employment|discriminat(?:e|ion)|
            regardless of (?:race|gender|age|sex|their|your)|without regard to|protected veteran|
            sexual orientation|gender identity|national origin|reasonable (?:accommodation|
            adjustment)s?|qualified applicants (?:will|are)|diverse backgrounds|eoe|
            committed to (?:safeguarding|(?:building |creating )?(?:a |an )?(?:diversity|diverse|
            inclusi\w{1,5}|equality))|encourage applications from|all (?:interested )?candidates
            (?: irrespective|,? regardless)|disability confident""",
        Role.PRIVACY: r"""privacy (?:policy|notice|statement)|personal data|gdpr|data protection|
            process your (?:data|application data)|ccpa""",
        Role.OFFER: r"""we(?:'ll| will| can| also)? (?:offer|provide|give)|
            you(?:'ll| will)? (?:get|receive|enjoy|benefit)|
            you(?:'ll| will) have the (?:opportunity|chance|freedom)|(?:competitive|
            attractive|generous|market) (?:salary|pay|wages?|compensation|benefits|
            remuneration)|(?:health|dental|vision|medical|
            life)(?: and \w{1,10})? (?:insurance|cover|coverage|plans?|benefits)|
            401 ?\(?k\)?|paid (?:time off|holidays?|vacation|leave|training)|pto|
            pension(?: scheme)?|annual leave|days(?:'| of)?(?: paid)? (?:holidays?|leave|
            vacation)|bonus(?:es)? (?:of|up to|scheme|plan|program)|sign[- ]on bonus|(?:free|
            subsidi[sz]ed) (?:lunch\w{0,2}|fruit|parking|meals?|drinks|uniform)|
            gym membership|career (?:development|progression|growth)|home (?:daily|weekly|
            every)|tuition (?:reimbursement|assistance)|flexible working hours|
            benefits (?:include|package)|opportunit(?:y|ies) (?:to|for) (?:grow|growth|
            advance\w{0,4}|development)|employee (?:discounts?|stock)|cycle to work|
            weekly pay|on-the-job training|opportunity to (?:work|influence|develop|make|
            join|become|shape)""",
        Role.APPLY: r"""(?:to|please) apply|apply (?:now|by|via|at|online|through|directly|for|
            here|today|on|in)|(?:send|submit|e-?mail|forward|upload)(?: us)? (?:your|an?|
            the)(?: \w{1,12}){0,2} ?(?:cv|resum[eé]|application|letter|documents)|closing date|
            deadline|(?:for )?(?:further|more|additional) information|contact (?:us|me|our|
            \w{1,20}(?: \w{1,20}){0,3} (?:on|at|by))|(?:any )?questions (?:about|regarding|
            please)|(?:look forward to|looking forward to) (?:hearing|receiving|your)|
            interviews? (?:will|are|take)|shortlist\w{0,3}|your application|recruit(?:ment|
            ing) process|applications? (?:is|are|will|must|should|received)|cover(?:ing)? letter|
            only applications|as soon as possible\?|visit (?:our|us at)|read more (?:at|about)|
            learn more (?:at|about)|see more at|fill (?:in|out) (?:the|our)|referees""",
        Role.TERMS: r"""(?:full|part)[- ]time|(?:permanent|temporary|fixed[- ]term|
            zero[- ]hours) (?:position|contract|role|job|basis|post)?|hours (?:a|per|
            each) week|per annum|(?:salary|pay|wage|compensation)(?: range)?(?: is|
            :| of| from| depend\w{0,3})|(?:starts?|starting|start date|commenc\w{2,4}) (?:on|
            in|as soon|from|date|:|asap|immediately|1|15)|(?:\$|£|€) ?\d[\d.,]{0,9}k? ?(?:-|
            –|to|per|an|a|/)|monday (?:to|through|-|–) \w{3,8}|you will be based|(?:based|
            located) (?:in|at)|place of work|(?:the )?(?:position|contract|job|
            role) is (?:permanent|temporary|full|part|a \d|fixed|for)|report(?:s|
            ing)? (?:directly )?to|working hours|terms of employment|collective agreement""",
        Role.DUTY: r"""you(?:'ll| will|'d| would)(?: also| be)? (?!(?:have|need|possess|
            hold|bring|get|receive|enjoy|find|love|join|report|work in a|be (?:able|offered|
            based|given|rewarded|required to have))\b)\w{2,20}|(?:you are |is |are |be |
            being |will be )?responsible for|your (?:main |primary |key )?(?:tasks?|
            responsibilit(?:y|ies)|duties|role|job) (?:is|are|include|will|as|be)|
            (?:responsibilities|duties|tasks) (?:include|are|will)|in charge of|the (?:role|
            position|job) (?:involves|includes|entails|consists)|"""
        + _CANDIDATE
        + r""" will (?!have|be (?:able|a)|possess|need|hold|bring)\w{2,20}""",
        Role.EMPLOYER: r"""(?:we|our|us) (?:are|have|were|is|has|believe|work|help|build|strive|
            deliver|develop|support|serve|specialise|specialize|provide|understand|know|
            recogni[sz]e|value|want|aim|operate|company|mission|vision|team|culture|clients|
            customers)|founded in|is (?:a|an|the|one of) (?:\w{1,20}[- ]){0,5}(?:company|leader|
            leading|provider|employer|organi[sz]ation|manufacturer|supplier|school|charity|firm|
            group|agency|business|brand|hospital|network)|headquartered|employees (?:in|across|
            worldwide|and)|was (?:founded|established)|we're|worldwide|offices in|join (?:our|us|
            a|the)|part of (?:a|our)|the company|become (?:a )?part of""",
        Role.OTHER: r"""(?:we are|we're)(?: currently| now)? (?:looking for|seeking|hiring|
            recruiting)""",
    },
    asks=r"""you (?:have(?! to \w{1,9} (?!at|a|an|the))|are|possess|hold|bring|speak|need|
        know|enjoy|thrive|love|must|should|master|understand|write|work well|demonstrate|
        value|may have|care|communicate)|you(?:'ve|'re|'d) |you(?:'ll| will)
        (?: also)? (?:have (?!the (?:opportunity|chance|freedom)|access|your own|a (?:great|
        direct|key))|need|possess|hold|bring|be (?:able|an? (?!part|member)|fluent|
        comfortable|familiar|required to have|experienced|qualified|proficient))|"""
    + _CANDIDATE
    + r""" (?:should|must|has|have|is|are|needs?|will (?:have|be (?:able|an?|fluent|
        experienced)|possess|hold|need|bring))|we (?:expect|require|ask|look for|
        imagine|need (?:someone|somebody|people|you)\b)|must (?:be|have|possess|hold|pass|
        meet|maintain|live|reside|demonstrate|also|speak|own|know|enjoy|like|not|complete|
        work|understand|provide|read|submit|obtain|lift|undergo)|(?:is|
        are)(?: also| strongly| highly| absolutely)? (?:required|essential|mandatory|
        necessary|preferred|desirable|desired|needed|a must|a plus|an advantage|an asset|
        a bonus|beneficial|advantageous|helpful|useful|an absolute must|welcome|
        a prerequisite|important)|(?:would|will|could) be (?:an? (?:\w{1,12} )?(?:plus|
        advantage|bonus|asset|benefit)|beneficial|advantageous|desirable|preferred|helpful|
        useful)|(?:required|preferred)$|years?'? (?:of )?(?:\w{1,20} ){0,4}experience|
        (?:high school|bachelor\S{0,2}|master\S{0,2}|university|associate\S{0,2}) (?:degree|
        diploma)|(?:valid|current|clean|full) (?:\w{1,12} ){0,3}(?:licen[cs]e|
        driving record)|class [abc12] (?:cdl|licen[cs]e|driv\w{2,4})|cdl|it is (?:essential|
        important|an advantage|a plus|a must|expected|required|crucial)|as a person|
        looking for (?:someone|somebody|a person|an individual|people|candidates)|
        all applicants must|eligib(?:le|ility) to work|authori[sz](?:ed|ation) to work|
        right to work|(?:background|criminal|dbs|drug|reference) (?:check|screen|
        test)\w{0,3}|it's (?:essential|important|great) (?:that|if)|an advantage if|a plus if""",
    asks_first=r"""(?:(?:and|also|an?|the|some|any|at least|minimum(?: of)?|a minimum of|
        proven|demonstrated|demonstrable|strong|solid|good|excellent|great|outstanding|
        exceptional|superb|extensive|deep|basic|advanced|thorough|working|relevant|previous|
        prior|recent|practical|hands[- ]on|professional|significant|sound|effective|high|
        some|full|valid|current|clean|significant|broad|in[- ]depth|profound|general|
        technical|successful|verifiable|expert|clear|keen|fluent|written|verbal|oral|
        interpersonal|own|personal|documented|considerable|sufficient|substantial|
        first[- ]class|long) ?(?:and |, )?){0,4}(?:experience|experienced|knowledge|
        understanding|skills?|ability|able|proficien(?:t|cy)|familiar(?:ity)?|expertise|
        fluen(?:t|cy)|degree|diploma|education|background|qualified|qualification|
        certifi\w{2,9}|licen[cs]ed?|commitment|willing(?:ness)?|track record|grasp|command|
        comfortable|passion(?:ate)?|interest|eligib\w{3,5}|capab\w{2,6}|communicat\w{2,5}|
        bachelor\S{0,2}|master\S{0,2}|bs|ba|msc|bsc|phd|gcses?|ged|high school|cdl|
        class [abc]|english|attention to detail|team[- ]player|self[- ](?:motivated|starter|
        driven)|motivated|enthusiastic|reliable|punctual|flexib\w{2,5}|confident|competent|
        organi[sz]ed|proactive|willing|registered|registration|availab\w{2,5}|
        physical(?:ly)?|lift\w{0,3}|dedicated|driver'?s? licen[cs]e|driving (?:licen[cs]e|
        record)|(?:previous|prior|relevant|proven|recent|
        some) (?:[\w/-]{1,20} ){0,4}experience|endorsements?|hazmat|twic|computer literate|
        must|need to|should|no (?:more|felon\w{0,5}|dui\S{0,2}|accidents?|experience)|
        pass(?:ing)? (?:a |an )?|over 18|\d{1,2} years|trustworthy|honest|mindset|attitude|
        talent|enjoy|aptitude|sense of|proof of|legally|tools|steel)""",
    asides=r"""no (?:previous )?experience (?:is )?(?:necessary|needed|required)|if so|
        here you|if you have (?:any|questions|further)|potential candidates|
        if you(?:'re| are)? (?!(?:have|hold|possess|can|speak)\b)\w{2,20}|please|
        you can (?:read|find|apply|see|send|expect|also|learn|contact)|check out|click|
        for (?:information|more|further|questions)|applications|working (?:at|for|with) us|
        why|thank you|as an employee|our \w{1,20}|the successful applicant will be (?:given|
        offered|informed)|we(?:'re| are)? (?!(?:expect|require|need|ask|look|looking|want|
        imagine|value|believe|hope)\b)\w{2,20}|should you|(?:in|with|under) (?:accordance|
        compliance)|all (?:qualified|employees|offers)|this (?:posting|description|
        job description|list)""",
    lead=r"""(?:and |also,? |furthermore,? |further,? |moreover,? |in addition,? |
        additionally,? |finally,? |as a person,? |personally,? |we believe |we imagine |
        we expect (?:that )?|it is (?:essential|important|expected|required|
        crucial)(?: that)? |ideally,? |while performing [\w ]{1,50}, )?(?:if you have|
        (?:we(?: are|'re)|i am)(?: currently| now)? (?:looking for|seeking)(?: (?:someone|
        somebody|an? \w{0,12} ?person|people|candidates?|individuals?|
        an? \w{0,12} ?individual|you))?(?: who| that| with)?(?: has| have| is| are)?|
        looking for (?:someone|somebody|people|candidates)(?: who| with)?
        (?: has| have| is| are)?|"""
    + _CANDIDATE
    + r"""(?: for this (?:role|position|job))?(?: who| with)?
        (?: should| must| will| would| has to| have to| needs? to| is expected to|
        (?: is| are)(?: \w{3,14}ly)? (?:required|expected) to)?(?: also)?(?: have| possess
        (?:es)?| hold| be| bring| demonstrate| has| is| are)?|(?:that )?you(?:'ll| will|
        'd| would| should| must| need to| have to|
        've)?(?: also| already| ideally| preferably| currently)?
        (?: have| possess| hold| bring| be| need| demonstrate|'re| are)?(?: got)?|(?:must|
        should|need to|required to|has to)(?: also)?
        (?: have| possess| hold| be| demonstrate)?|we (?:require|expect|need|look for|
        ask for|want)|(?:(?:this|the) (?:role|position|job|post)|it) (?:requires|
        is subject to))(?: a| an| the| some)?(?![\w'])|(?:a|an|the|and|also|are|is|be|have|
        has|hold|required|requires|mandatory|essential|who|some|that|has to be|but|or):? """,
    tail=r"""(?: but)? (?:it|this)|(?: and| or|
        ,| is| are| in this role| for this role| to this role| to the table| which| that| but)""",
    nice_before=r"""ideally|preferabl[ey]|preference (?:will be )?given to|bonus (?:points )?
        (?:for|if)|(?:is|be|it's|it is|it will be|it would be|it'd be|
        as)(?: also| considered)? an? (?:\w{1,12} )?(?:plus|advantage|bonus|asset|benefit) (?:if|
        that|to)(?: you)?(?: also)?(?: have| know| are)?|it (?:is|would be|'s) (?:also )?(?:nice|
        great|good|beneficial|helpful|desirable|advantageous|preferable) (?:if|to have)(?: you)?
        (?: have)?|nice(?: to have)?(?: if you(?: already)?)?|you (?:may|might) (?:also )?have|
        we(?:'d| would) (?:love|like) (?:it if|to see)|even better if(?: you)?|optional(?:ly)?|
        (?:any|if you have) (?:experience|knowledge) (?:of|with|in|from) .{1,60}(?= is| would)""",
    nice_after=r"""(?:,? ?but )?(?:isn't|is not|not|aren't|are not) (?:essential|required|
        necessary|needed)|(?:,? ?(?:which |that )?(?:is|are|was|were|would be|will be|'s|
        can be|could be|being|considered|seen as|is considered|are considered)
        (?: \w{3,12}ly| also| very| considered as| seen as| considered| not required but)? )
        (?:an? (?:\w{1,12} )?(?:plus|advantage|bonus|asset|benefit|merit)|pluses|beneficial|
        advantageous|desirable|desired|preferred|preferable|nice(?: to have)?|helpful|useful|
        welcome|optional|appreciated|great|lovely|fantastic|not (?:required|essential|
        necessary|an? (?:must|requirement)|mandatory)|ideal|valued|favou?rable|perfect|
        recommended|considered favourably)(?:,? but (?:is )?not (?:an? )?(?:\w{1,12} )?
        (?:required|essential|necessary|requirement|mandatory|must))?|(?:strongly |
        highly )?(?:preferred|desirable|desired|preferable|advantageous|beneficial|
        not required|not essential|not necessary)(?:,? but not (?:required|essential|
        necessary))?|an? (?:\w{1,12} )?(?:plus|advantage|bonus|asset)|nice to have""",
    must_after=r"""(?:,? ?(?:is|are|will be)(?: also| absolutely)? )?(?:required|essential|
        mandatory|an? (?:absolute )?must(?: have)?|an? prerequisite|necessary|a requirement|
        non-negotiable|compulsory)""",
    must=r"must|subject to|required|essential|mandatory|minimum|imperative|necessary",
    head=r"""(?:(?:\w{1,14}(?:[- ]on)?,? (?:and |or )?){0,4}(?:experience|knowledge|
        understanding|proficien(?:cy|t)|familiar(?:ity)?|expertise|skills?|skilled|fluen(?:cy|t)|
        competent|confident|mastery|exposure|background|qualified|grounding|command|experienced|
        expert)(?: (?:with|in|of|using|on|to|working with|working in|as|at|from)){1,2})""",
    again=r"""an? (?:[\w-]{1,20} ){1,6}(?:certificate|licen[cs]e|degree|diploma|
        qualification|head|attitude|mind|approach|record|manner|interest|sense|eye|flair|
        commitment|understanding|knowledge|passion|ability)|(?:the )?right to work|(?:(?:an?|
        the|any|strong|solid|good|excellent|great|proven|some|at least|fluent|practical|
        valid|full|clean|basic|own|hands[- ]on|previous|extensive|advanced|working|deep|
        relevant|outstanding|professional|thorough|minimum) ){0,3}(?:experience|knowledge|
        understanding|ability|able|proficien(?:t|cy)|familiar(?:ity)?|expertise|degree|
        diploma|licen[cs]e|certificat\w{1,4}|willing(?:ness)?|fluent|fluency|
        attention to detail|passion|passionate|commitment|driver\S{0,2}|driving|comfortable|
        must|enjoy|have|has|you|communication|english|flexible|mindset|attitude|
        availab\w{2,5}|track record|interest|capable|skilled|(?:few|several|\d{1,2}\S{0,3}|
        {numbers}) years?'?|problem[- ]solving|team player|can|want|pass|are|is|be|hold|
        speak|write)""",
    shared=r"""skills?|experience|knowledge|abilit(?:y|ies)|techniques|mindset|background|
        attitude|technologies|tools|frameworks|systems|principles|methods|level|work|development|
        environments?""",
    both=r"and|&|as well as|plus",
    either=r"or|and/or",
    kinds={
        Kind.RIGHT_TO_WORK: r"""right to work|work permit|eligib(?:le|ility) (?:to|for) (?:work|
            employment)|authori[sz](?:ed|ation) to work|work (?:authori[sz]ation|visa)|(?:eu|us|
            u\.s\.|uk|british|european) citizen\w{0,4}|citizenship|permanent residen\w{2,3}|
            legally (?:able|authori[sz]ed|entitled|eligible)|visa|sponsorship|(?:at least |
            minimum |over |be )(?:16|18|19|20|21|22|23|25)(?: years)?(?: (?:of age|old|or older|
            or over))?(?! (?:months|years of))|years of age|years or older|years old""",
        Kind.LICENCE: r"""licen[cs](?:e|es|ed|ing|ure)|cdl(?:-a)?|class [abc12]|
            certificat\w{1,4}|certified|certs?|registered(?: nurse)?|registration|endorsements?|
            hazmat|twic|hiab|adr|cscs|sia|cpc|nmc(?: pin)?|hcpc|gmc|qts|dbs|bls|acls|cpr|
            first aid|osha|chartered|accredit\w{3,5}|security clearance|clearance|(?:driver|
            driving) (?:card|qual\w+)|medical card|dot physical|ase|epa|servsafe|food (?:hygiene|
            handler\S{0,2})|cissp|pmp|prince2|itil|safepass|mvr|driving record|
            motor vehicle record""",
        Kind.EDUCATION: r"""[12]:[12]|(?<!high )degree(?! of )|bachelor\S{0,2}|master(?:'s|
            s|'s degree|s degree)|msc|bsc|b\.sc|m\.sc|ph\.?d|doctorate|mba|diploma|ged|
            high school|university|graduates?|graduated|gcses?|a[- ]levels?|nvq\w{0,2}|btec|
            hnd|educat(?:ed|ion)|apprenticeship|vocational|college|academic|undergraduate|
            postgraduate|pgce|school leaver|trade school|bs|ba|b\.s\.|b\.a\.|m\.s\.?|bs/ba|
            ba/bs|ms""",
        Kind.LANGUAGE: r"""english|german|french|spanish|danish|dutch|italian|portuguese|swedish|
            norwegian|polish|russian|arabic|mandarin|chinese|japanese|finnish|turkish|hindi|urdu|
            bilingual|multilingual|scandinavian languages?|native speaker|welsh|romanian|czech|
            hungarian|greek|ukrainian|korean|(?:foreign|second|other|additional) languages?""",
        Kind.AVAILABILITY: r"""shifts?|nights?|weekends?|evenings|holidays|overtime|
            on[- ]call|rota|travel\w{0,4}|relocat\w{1,4}|lift(?:ing)?|lbs|pounds|\d{1,3} ?kg|
            stand(?:ing)? for|physically|flexible (?:hours|schedule|working|with)|
            availab(?:le|ility)|immediate start|full[- ]time|part[- ]time|hours (?:a|
            per) week|commut\w{1,4}|background (?:check|screen|investigation)\w{0,3}|
            drug (?:screen|test)\w{0,3}|drug[- ]free|criminal (?:record|background|history)|
            felony|own (?:vehicle|car|transport\w{0,5}|tools)|reliable transport\w{0,5}|
            reliable vehicle|on[- ]site|outdoors|all weather|heights|climb\w{0,3}|
            bend\w{0,3}|kneel\w{0,3}|over the road|otr|overnight|live within|commit to|
            expos(?:ed|ure) to|noisy|extreme (?:cold|heat)|temperatures|early mornings?|
            unsociable|dot|random testing|dui\S{0,2}|moving violations?|accidents|be away|
            safety (?:shoes|boots)|steel[- ]toe\w{0,2}|punctual attendance""",
        Kind.BEHAVIOUR: r"""team[- ]?(?:player|work|spirit|oriented|working)|
            work(?:ing)? (?:well )?(?:\w{1,12} )?(?:in|as part of) (?:an? )?
            (?:\w{1,12} ){0,2}teams?|independent(?:ly)?|self[- ]\w{4,12}|reliab\w{2,5}|
            punctual\w{0,3}|flexib(?:le|ility)|motivat\w{2,4}|enthusias\w{2,4}|proactive|
            pro-active|curio(?:us|sity)|creativ\w{1,4}|analytical|structured|detail[- ]oriented|
            attention to detail|communicat\w{2,5}|interpersonal|organi[sz](?:ed|ational|
            ation skills)|problem[- ]solving|problem[- ]solver|initiative|work ethic|positive|
            attitude|passion\w{0,3}|patien(?:t|ce)|calm|empath\w{1,6}|resilien\w{2,3}|
            adaptab\w{2,5}|ambiti\w{2,5}|driven|commitment|committed|dedicat\w{2,3}|honest\w{0,2}|
            integrity|professionalism|friendly|caring|compassion\w{0,4}|open[- ]minded|eager|
            willing(?:ness)? to learn|multi-?task\w{0,3}|under pressure|prioriti[sz]\w{1,4}|
            leadership|responsib(?:le|ility)|persistent|pragmatic|collaborat\w{2,4}|deadlines|
            discretion|customer[- ](?:focused|oriented|minded)|service[- ]minded|energetic|
            mindset|personality|go-getter|time[- ]management|ownership|trustworthy|confident|
            outgoing|fast[- ]paced|mature|respectful|sense of humou?r""",
        Kind.EXPERIENCE: r"""experience[ds]?|years?|track record|background (?:in|as|of)|
            worked (?:in|as|with)|history of|career in""",
        Kind.TOOL: r"""software|microsoft|ms office|office 365|excel|word|powerpoint|outlook|sap|
            forklifts?|pallet jacks?|hand tools|power tools|tools|scanners?|cad|autocad|
            solidworks|photoshop|jira|git|crm|erp|wms|pos|epos|till|databases?|google (?:docs|
            workspace|analytics)|linux|windows|unix|framework|programming|computers?|
            spreadsheets?|wordpress|salesforce|reach truck|order picker|cranes?|multimeters?|
            welders?|plc\S?|cnc|eld|gps|telematics|lathe|mill|sage|xero|quickbooks|tableau|
            power bi""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|several|a few|many)(?: ?\(\d{1,2}\))? ?(?:\+|
        plus|or more|full)? ?(?:(?:-|–|to|or) ?\d{1,2})? ?\+? ?(?:(?:year|yr)s?|
        (?P<months>months?))""",
    numbers={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
    },
    fluency=r"""native(?: speaker| level)?|mother tongue|fluent(?:ly)?|fluency|proficien(?:t|cy)|
        business(?:[- ]level| fluent)?|working (?:knowledge|proficiency)|conversational|basic|
        professional|advanced|intermediate|[abc][12](?:/[abc][12])?|bilingual|good|excellent|
        very good|perfect|strong|written and (?:spoken|verbal|oral)|spoken and written|
        verbal and written""",
    degrees=r"""ph\.?d|doctorate|master(?:'s|s)?|mba|m\.?sc|m\.s|bachelor(?:'s|s)?|b\.?sc|bs/ba|
        ba/bs|b\.s|b\.a|undergraduate|associate(?:'s|s)?|high school|ged|a[- ]levels?|gcses?|
        nvq(?: level)? ?\d?|level \d|hnd|btec|apprenticeship|vocational|pgce|degree|diploma""",
)
