"""English word families of the steps towards a job: appointments, tasks, offers, receipts."""

FAMILIES = {
    "console": """don t be discouraged | not be discouraged | discourage | don t take it |
        not a reflection | no reflection | does not reflect | doesn t reflect |
        nothing to do with you | nothing you did | not personal | thin comfort | don t read |
        take heart | hear from a person | know how much | know this is | know that this |
        we recognise | we recognize | not the end | no criticism | not an easy | wasn t easy |
        difficult decision | hard decision | tough decision | difficult choice | hard choice |
        hard call | tough call | tough choice | competitive | strong field | high calibre |
        high caliber | high standard | many strong | many qualified | very strong |
        excellent candidates | impressive candidates | exceptionally | large number of |
        high volume | high number | careful consideration | carefully consider* | careful review |
        carefully review* | much deliberation | much thought | long discussion | referee for you |
        held * back | thank you for your time and effort | time you gave | time you took |
        time and effort you | wish we had | more than one | if we had two | had we had two |
        i know you | i know how | know it isn t | know that isn t | sting | hurts | cross |
        be proud | should be proud | lovely to meet | pleasure to meet | enjoyed meeting |
        enjoyed our | really liked | we liked | much liked | were impressed | impressed us |
        impressed the | spoke well | stood out | came across well | thanks for popping |
        thanks for coming | thank you for coming | pulled your weight | no question |
        i know you ve been waiting | we loved | really enjoyed | great effort | well done |
        credit to you | work you put | the effort | effort you | no fault | not your fault |
        your fault | hold your head | you did nothing wrong | did nothing wrong | nothing wrong |
        hard one to send | thought hard | thought long | be put off | put off by |
        not be put off | thoughtful | made the whole | grin | happy to go through |
        go through your scores | heartbeat | as a dep | lovely to see you""",
    "interview": """interview | interviews | interviewing | phone screen | screening call |
        video call | phone call | call | a chat | quick chat | casual chat | conversation |
        assessment centre | assessment center | assessment day | selection day | trial shift |
        trial day | work trial | taster day | panel | onsite | on site | open day | audition |
        round | meet | meeting | meet with | coffee | teams link | zoom | dial in | informal |
        presentation | super day | superday | observation | first chat | second chat |
        final chat | first round | second round | final round | third round | hiring manager |
        walk round | walk around | tour | meet the team | have a look round | lunch with |
        half a day | half day | come and work | shift with us | teach a | recall | callback |
        call back | loop | debrief call | on the phone | shortlist of | to see you |
        fifteen minutes | ten minutes | twenty minutes | teach year | still like to see |
        conversation with | with our two founders | founders | no slides | our call |
        telephone interview | further appointment | saturday lunch as | as a trial | for a trial |
        a day with us | group exercise | group task | two person interview | day with us |
        trial lesson | trial session | demo lesson | second conversation | at the forge |
        selection board | selection panel | in person with | remote | a longer one | longer one |
        show me how | show us how | show us your | interviews for | interviews arranged |
        the interviews""",
    "appoint": """slot | slots | time slot | calendar | booking | booked | schedul* | session |
        today s | tomorrow s | monday s | tuesday s | wednesday s | thursday s | friday s |
        what time | new time | proposed time | meeting time | interview time | new slot |
        fresh date | venue | room 2 | our appointment | appointment on | appointment at |
        appointment tomorrow | appointment for | appointment is | appointment time""",
    "invite": """invite you | invited to | inviting you | invitation | pleased to invite |
        like to invite | come in | come and | come along | come to | come by | pop in | drop in |
        attend | like to meet | love to meet | meet you | speak with you | speak to you |
        talk to you | talk with you | chat with you | ring you | call you | phone you |
        give you a call | schedule | scheduling | set up a | arrange | your availability |
        are you available | are you free | you be free | you free | be available | availability |
        pick a time | choose a time | select a time | book a | book your |
        confirm your attendance | confirm you can | can you make | could you make | suit you |
        work for you | works for you | does that work | does that suit | what time | which day |
        join us for | join us on | looking forward to meeting | forward to meeting |
        shortlisted for | asked five | one of them | see you on | see you at | expect you |
        report to | take part | reminder | you will meet | your interviewer |
        pleased to confirm your interview | can you come | could you come | would you come |
        would you like to come | would you be free | you around | are you around | able to come |
        able to attend | make it | suits you | suit | works best | work best | best number |
        best time | what suits | which slot | choose from | pick one | slots below | times below |
        following times | following dates | following slots | let me know which |
        let me know when | let me know what | let us know which | let us know when |
        availability between | could you let us have your availability | we d like you |
        like to see you | love to see you | keen to meet | keen to see | want to meet |
        want to see you | next step is a | next stage is a | get you in | have you in |
        look forward to seeing | looking forward to seeing | please be at | please arrive |
        please report | please ask for | you have been shortlisted | you ve been shortlisted |
        you are shortlisted | you re shortlisted | made the shortlist | you are through |
        you re through | through to the | shall we say | when s good | when is good |
        please come to | please come | come to school | sit on the panel | will be with dr |
        interview will be with | everything else stays | i d like fifteen | like fifteen minutes |
        like ten minutes | like twenty minutes | like half an hour | can you do |
        would the same time | same time on | we were expecting you | offer one further |
        glad to say | join our assessment | have been asked | any time on | required to attend |
        you are required | requested to attend | would you bring | bring boots | which mornings |
        which afternoons | which days | which evenings | mornings work | proposed new time |
        new time proposed | let s do | let s meet | let s talk | let s say | on arrival |
        be given a | let s have a | could you do | feel free to say | will be held |
        will take place | fancy coming in | coming in saturday | coming in | come in on |
        bring shoes""",
    "resched": """reschedul* | postpone* | call off | called off | calling off | move your |
        moved to | move our | move the | instead | changed | new time | new date | new day |
        another time | another day | different time | different day | has gone | cancel* |
        can t make | cannot make | push back | pushed back | rearrang* | re arrang* |
        bring forward | brought forward | something has come up | off sick | updated |
        sorry about tuesday | sorry about monday | sorry about | can t sit | shall we say |
        will be with | you did not come | didn t come | the flu | can t do our | cannot do our |
        missed you | same time on | put back by | put back | declined interview | proposed new |
        clash | moved by | by a week | same class | same room | same place | something s come up |
        double booked | will not now take place | not now take place | will be sent a fresh |
        fresh date | not available | will be held in | is not available | instead of 2 |
        all other arrangements | other arrangements | other plans | find another day""",
    "when": """monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow |
        next week | this week | mon | tue | tues | wed | thu | thurs | fri | january | february |
        march | april | june | july | august | september | october | november | december |
        minutes | mins | half an hour | this afternoon | o clock | noon""",
    "task": """assessment | assessments | test | tests | questionnaire | challenge |
        coding challenge | case study | take home | exercise | assignment | video interview |
        one way | pre recorded | recorded video | record your | psychometric | reasoning |
        game based | situational | hackerrank | codility | writing sample | sample task |
        sample of | proposal | lesson plan | portfolio | code sample | mock | menu |
        written exercise | work sample | skills test | aptitude | personality | numerical |
        verbal reasoning | drug calculation | typing test | trial task | one page | three course |
        sample lesson | design task | edit test | translation test | short video |
        two minute video | answer these questions | answer the following | three questions |
        five questions | the exercise | exercise we | three hours on it | marking style |
        spend more than | no more than * hours | numeracy | literacy | numeracy test |
        your login | calculators""",
    "papers": """form | forms | document | documents | certificate | certificates | reference |
        references | referees | referee | passport | right to work | proof of | licence |
        license | transcript | transcripts | background check | dbs | declaration | id | copies |
        copy | consent | occupational health | health questionnaire | screening | details of two |
        bank details | diploma | scan | paperwork | names of | cscs | utr | p45 |
        driving licence | driving record | police check | police certificate | birth certificate |
        proof of address | national insurance | vaccination record | visa copy |
        work permit copy | dates of employment | employment history | two referees |
        two references | someone who can vouch | medical | registration number | pin | photocard |
        card | cards | licence card | driver card | cpc | copy of your | another name |
        unreadable | illegible | passport is | occupational health provider | health provider |
        ni card | a photo of your | photo of | health check | a name i can | name i can ring |
        within ten days""",
    "request": """please complete | complete | fill in | fill out | please send | send me |
        send us | send over | please upload | upload | submit | provide | please provide |
        we need | we require | please return | return | required | please supply | supply |
        attach | to complete | take our | take the | take this | take part in | record | give us |
        could you send | can you send | could you share | share with us | must be finished |
        must be completed | sit a | sit the | sit our | start your | begin your | begin the |
        by sunday | outstanding | missing | still waiting for | let us have | access the |
        click the link to start | contact for | may we contact | due by | deadline | to do |
        please let me have | let me have | let us know your | please reply with |
        please confirm your | drop me | pop over | email me | forward | please forward |
        please find time | by return | before we book | before we can | once you have |
        reply with | fill | we re missing | we are missing | still need | don t have your |
        haven t received your | to finish | finish your | send it back | send them back |
        send back | return it | upload them | upload it | upload by | when it s done |
        attached is the | until we have | upload it again | again so that | give us another |
        without both | record answers | before midnight | re record | so that we can complete |
        here is your login | your login for | can t be reopened | closes on | shuts itself |
        book an appointment with | u send | i can ring about | two things missing |
        things missing | just two things | indicate acceptance""",
    "offer": """offer you | offer of | job offer | offer letter | your offer | formal offer |
        the offer | an offer | offer stands | like to offer | delighted to offer |
        pleased to offer | happy to offer | offering you | offer for | conditional offer |
        unconditional offer | written offer | verbal offer | offer package | revised offer |
        offer details | offer | we d like to make you | make you an offer | making you an offer |
        happy to make | the job if | job if you | post if you | role if you | revised figure |
        improved offer | counter offer | start you on | we can do | can go to | our best offer |
        formal letter | letter of appointment | appointment letter | every outstanding offer |
        outstanding offers | apprenticeship is yours | you ve got the | got the apprenticeship |
        got the place | the place is yours | partners have agreed | we ve agreed |
        selected for appointment | it s yours | yours if | yours | everything base |
        your appointment | i am directed to | taken on | hire you | hiring you |
        will be appointed | post is yours | the post is yours | job is yours | role is yours |
        position is yours""",
    "contract": """contract | contract of employment | employment agreement | sign | signed |
        countersign* | start date | starting date | your first day | first day | induction |
        begin on | start on | starting on | accept | terms | paperwork | contract attached |
        contract enclosed | starter form | signature | docusign | two copies | return one |
        notice period | probation | reporting to | hours per week | full time | say yes |
        say the word | accept or decline | let us have your answer | your answer by |
        your decision by | think it over | take your time | contract out | form attached |
        have the contract | start 1 | start 2 | start 3 | say yes and | rising to | rising after |
        acceptance in writing | indicate acceptance | subject to satisfactory |
        subject to references | subject to medical | open until the | ask me about any |
        we ll do forms | do forms there | four days a week | three days a week |
        five days a week | hours a week""",
    "pay": """salary | per annum | per year | a year | annually | per hour | an hour | base |
        gross | bonus | allowance | pension | holiday | holidays | compensation | package |
        benefits | equity | day rate | pay | k | hour | rate | plus | day | 000 | basic |
        london weighting | band | spine | grade | uplift | stock | relocation | days leave |
        days holiday | days off | uniform | pounds an hour | scale | pay is as | as we said |
        dinner thrown | all found""",
    "join": """join us | join our | join the | you to join | have you join |
        welcome to the team | welcome aboard | welcome on board | welcome to |
        you ve got the job | got the job | job is yours | the job s yours | place is yours |
        have you on | on board | you re hired | you are hired | would like you to start |
        want you | love you to | chosen you | picked you | decided on you | said yes | unanimous |
        appoint you | it s you | you ve got it | yours if you | we ve chosen you |
        you were the one | you are the one | you re the one | we want you | everyone wants you |
        delighted you | you start | you ll start | can you start | could you start |
        when can you start | start with us | see you on day one | new starter | hr will send |
        we went for you | you were our first | first choice | place on our | our newest |
        having you on | have you with us | come and work with us | we d love you |
        would love you | chose you | going with you | it s yours | they want you |
        they chose you | offered you | like to appoint you | you are appointed |
        you have been appointed | you re in | you are in | you ve got the | got the place |
        no more nail | welcome | yours if you ll | start when | can you start monday |
        start monday | start tomorrow | you can start | able to start | thrilled |
        we re thrilled | selected for appointment | you have been selected for appointment |
        shake on it""",
    "joy": """pleased | delighted | happy | excited | thrilled | congratulations | good news |
        great news | fantastic news | glad""",
    "receipt": """received your | have received | been received | was received | received the |
        we ve received | we got your | got your | we ve got | has reached | reached us | landed |
        arrived | has been submitted | been submitted | submitted | was sent | has been sent |
        application sent | sent to | acknowledge* | confirm receipt | confirm that we |
        confirmation that | confirming that | safely | been registered | is in our |
        successfully applied | successfully submitted | thank you for applying |
        thanks for applying | thank you for your application | thanks for your application |
        for submitting | thank you for submitting | application confirmation |
        application received | have applied | your recent application | in good hands |
        form has been received | we have your | have your cv | thank you for sending |
        thanks for sending | thanks for your interest in joining | it s in | your form is in |
        logged | in the system | on our system | under reference | reference number |
        submission received | application complete | complete and submitted | you applied |
        you have applied | you ve applied | got it | got your cv | has your cv | your cv thanks |
        may withdraw or amend | you may withdraw | thank you for your cv | thanks for your cv |
        passed it to | passed it on to | passed your cv""",
    "review": """will review | review your | reviewing | be reviewed | are reviewing |
        will be in touch | under review | be in touch | get back to you | will contact you |
        we ll contact | reach out | looks at each | read every | consider your application |
        if your | closing date | next steps | what happens | what s next | check the status |
        track your | you will hear | you ll hear | hear from us | within three weeks |
        within two weeks | everyone hears | we aim to | we will look | we ll look |
        someone will look | shortlisting takes | shortlisting will | panel meets | panel will |
        closes on | after the closing | in due course | working days | please allow | we read |
        hear within | weeks to | patient | he ll look | she ll look | they ll look |
        will look then | boss is back | be patient | please be patient | away until""",
    "spotted": """came across | found your profile | saw your profile | your profile |
        your background | your experience | noticed your | noticed you | your linkedin |
        your github | gave me your name | passed me your | recommended you | mentioned you |
        your name came | thought of you | think of you | makes me think | you might be |
        you may be | you d be | reaching out | reach out | your time at | your work at |
        your work on | impressed by your | your name | a little bird | you used to |
        worked with you | we met at | met you at | saw you | saw your | seen your | your talk |
        your post | your site | your blog | your old boss | a friend of yours | mutual |
        your cv on | found you | reading your | you did a great | last summer | last season |
        last year you | named you | gave your name | spoke of you | speak highly |
        people i trust | trust named | we haven t met | haven t met""",
    "openness": """are you open | open to | would you be interested | interested in hearing |
        any interest | be interested | are you interested | not sure if you | if you re looking |
        looking for a new | new challenge | next move | quick call | have ten minutes | worth a |
        happy where you | perfectly content | not relevant | somebody you | know anyone |
        anyone you | chat about | love to chat | like to chat | casual chat | hear more |
        tell you more | if interested | up for | fancy | would you consider | would you fancy |
        could tempt you | tempted | tempt you | if you re happy | if now isn t | no pressure |
        not looking | not actively | grab a coffee | grab coffee | quick chat about |
        ten minutes for | fifteen minutes for | come back to | coming back | come back for |
        worth a chat | worth a call | does this sound | sound interesting | of interest | appeal |
        let me know if interested | pass it on | if not you | anyone spring |
        probably not looking | shall i send | couldn t not tell you | interested | might we talk |
        may we talk | could we talk | can we talk | talk sometime | might you | my name is""",
    "hiring": """we re after | we are after | looking for a | looking for an |
        looking for someone | we re hiring | we are hiring | hiring a | hiring an | are opening |
        expanding | growing the team | growing our | my client | our client | i recruit |
        asked me to find | a client of | on behalf of | urgent requirement | exclusive role |
        exciting opportunity | great opportunity | new opportunity | opportunity with | founding |
        start up | startup | seed stage | well funded | series a | series b | recruiting for |
        helping | we need someone | i need | am looking | we are looking | currently looking |
        we want a | we need a | need a | needs a | seeks a | seeking a | short of a | after a |
        opening a | setting up | building a team | building out | starting a | have a vacancy |
        have an opening | have a role | got a role | got a job | role has come up |
        job has come up | something has come up | confidential search | retained |
        head of talent | lead a team | contract role | day rate | per day | outside ir35 |
        freelance | client now needs | another client | now needs | is coming up and |
        shall be losing | will be losing | are losing | leaves in | is leaving | is retiring |
        retires | i m on the board | i m the cto | i m the ceo | i m the director |
        i m a recruiter | i am a recruiter | we recruit | founding engineer""",
}
