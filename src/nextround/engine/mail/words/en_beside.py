"""English word families of what a mail is besides: private, a delay, a mailing, small print."""

FAMILIES = {
    "alert": """job alert | jobs alert | new jobs | new job | jobs for you | jobs matching |
        jobs that match | recommended jobs | recommended for you | matching jobs |
        your job search | jobs near | similar jobs | more jobs | view job | view jobs |
        see all jobs | all jobs | apply now | easy apply | top jobs | hot jobs | top picks |
        daily digest | weekly digest | saved search | your alert | edit alert | new roles |
        new vacancies | be the first to | talent community | talent network | new matches |
        job matches | hiring near | actively hiring | jobs like | more like this | new today |
        posted today | posted yesterday | vacancies near | vacancies in | vacancies this |
        jobs this | jobs today | job seekers | jobseekers | career fair | careers fair |
        job fair | hiring event | open positions this | latest jobs | latest vacancies |
        latest roles | your matches | your saved | your daily | based on your |
        based on your search | because you searched | digest of | jobs near you | near you |
        see all | saved a search | you saved | get this because | new warehouse jobs |
        new * jobs | vacancies matching | matches your search | are hiring now | hiring now |
        one tap | in one click | you may have missed | don t miss | no experience needed |
        employers near | upgrade to | premium members | hear back faster | get noticed |
        boost your profile | stand out to recruiters | job recommendation* | jobs you may |
        jobs you might | jobs based on | picked for you | top job picks | job picks |
        roles matching | apply today | recently posted | job digest | jobs of the week |
        suggested jobs | jobs we think""",
    "bulk": """unsubscribe | view in browser | newsletter | podcast | webinar | blog |
        read more | this week | sign up | subscribe* | free guide | register now |
        manage preferences | off your | book club | articles | our tips | top tips |
        members only | weekly newsletter | our newsletter | your weekly | this month |
        in this issue | latest issue | episode | listen now | watch now | read on | more stories |
        bestselling | our courses | coaching | free course | e book | ebook | hello readers |
        dear readers | in today s letter | forward this to | why employers | dear reader |
        in this week s | my new book | subscribers | upgrade | upgrade now | upgrade today |
        premium | our members | off ends | hear back | top of the pile | subscribe | reader s |
        letter | weekly | a reader""",
    "alive": """still in it | still in the running | still in the process | still under |
        remains under | remains open | remains active | still active | still being considered |
        remain a candidate | remain in | still considering | you re still | you are still |
        your application is still | still open | not been forgotten | haven t forgotten |
        no decision has | no decision yet | decision has not | not yet made |
        not made a decision | yet to decide | haven t decided | have not decided |
        hasn t been decided | not decided | still deciding | still waiting | not a no |
        isn t a no | bear with us | stays in | you re still in | you are still in |
        still in the mix | still on the list | still on our list | still a candidate |
        still very much | still interested in you | still keen | remains with |
        your place in the | hope to decide | will decide | expect to decide |
        decision will be made | decision is due | has not closed | nothing has changed |
        no change | not ruled | still thinking about | one of three we | no decision |
        have not taken a decision | not taken a decision | no news is not | application is safe |
        application remains | remains valid | still valid | need do nothing |
        needn t do anything | no need to do anything | nothing you need to do |
        nothing has been decided | nothing is decided | silence as a no | as a no |
        please don t take the silence | every intention of | with you in it | you re still on |
        you are still on | not to worry you re | you remain | intention of picking |
        picking it up again | undecided | dithering | nobody has been told |
        no one has been told | sit tight | nothing has been said | have not made a |
        have not made any | have not made our | have not made up | haven t made a |
        haven t made any | haven t made our | haven t made up | still reviewing | anyone yet |
        not been rejected | not rejected | not been declined | not been turned down |
        not yet been | have not yet | has not yet | haven t yet | hasn t yet""",
    "delay": """delay | delayed | delays | taking longer | take longer | longer than | on hold |
        paused | weeks of quiet | more time | more weeks | postponed | later than | pushed back |
        your patience | thank you for waiting | backlog | running behind | slower than |
        put back | few more | two more weeks | held up | has slipped | slipped | slip |
        not before | won t be before | until after | until next | waiting on | waiting for sign |
        sign off | back from leave | on leave | on holiday | end of the month | a bit longer |
        little longer | bear with | apologies for the wait | sorry for the wait |
        sorry it s taking | no news | nothing to report | keep you posted | panel are away |
        are away | no news is | still thinking | is paused | campaign is | awaiting |
        await the outcome | spending review | three weeks is long | weeks is long |
        for a fortnight | is on hold for | comes first and | have to wait""",
    "ownwithdrawal": """you have withdrawn | you withdrew | you ve withdrawn | as you asked |
        at your request | your request to withdraw | your withdrawal | withdrawn by you |
        your decision to withdraw | withdrawn your application | you decided to withdraw |
        you no longer wish | as requested | application withdrawn | withdrawal confirm* |
        confirm that your application has been withdrawn | confirming your withdrawal |
        you turned down | you declined | you pulled out | you chose to withdraw |
        you asked us to withdraw | you asked us to | we ve removed you |
        removed your application as | pulled your application | took your name off |
        taken your name off | sorry to see you go | sorry you ve decided |
        sorry you have decided | sorry to hear you | respect your decision |
        you ve taken another | you have accepted another | your new job elsewhere |
        you let us know that you | you don t wish | you do not wish | you didn t want |
        you don t want to go | letting us know that you | letting me know that you |
        telling us that you | you won t be | you will not be continuing | in the new post |
        in your new post | in your new job | in your new role elsewhere | no longer a candidate |
        following your email | following your message | following your call |
        following your decision | sorry to lose you | your change of mind | changed your mind |
        you have decided not | you ve decided not | you decided not""",
    "friend": """mate | mum | mom | dad | love you | lol | haha | hahaha | dude | bro | sis |
        hugs | pint | pub | flatmate | their loss | screw them | sod them | idiots | gutted |
        proud of you | tell me everything | sweetie | hun | drinks tonight | kill it | smash it |
        you ve got this | miss you | call me after | ring me after | nan | granny | grandma |
        auntie | my uncle | my cousin | dinner on me | drinks on | i ll cook | come over |
        come round | see you tonight | how did it go | ugh | omg | wtf | good luck tomorrow |
        fingers crossed | knock em | love x | big hug | oh love | come over for | swear at |
        soup | they re fools | love to your | your dad | your mum | to write for you |
        well thats that | that s that then | for nothing | grandad | granddad""",
    "elsewhere": """flat | apartment | tenancy | tenant | landlord | lettings | mortgage |
        credit card | credit limit | credit application | lender | borrow* | overdraft |
        returns policy | parcel | insurance claim | reimbursement | visa application |
        planning permission | planning application | nursery place | school place | bank account |
        subscription | grant application | manuscript | submission to the journal |
        appointment with dr | flight | transaction | account activity | allotment |
        parking permit | council tax | bedroom | your order | order number | order no |
        your parcel | delivery date | your claim | claim number | hotel booking | your booking |
        club membership | your membership | membership application | the property |
        rental property | property manager | property management | your complaint | refund |
        refunded | refund request | a viewing | lease | leasehold | rent | the rent | loan |
        loans | loan application | mortgage application | short story | short stories |
        warranty claim | letting agent | lettings team | credit check | kitten | rescue centre |
        rehoming | your poem | your manuscript | your novel | your paper | conference paper |
        grant | bursary | scholarship | university place | ucas | admissions | your invoice |
        your statement | your payment | account balance | your prescription | vaccination |
        season ticket | raffle | pitch to our | insurance policy | your policy | your card |
        passport application | planning committee | your landlord | broadband | sim | your child |
        year 3 | reception class | catchment | pupils | autumn number | spring issue |
        next issue of | thank you for submitting your work | credit reference | personal loan |
        overtime | payroll | expenses claim | your listing | seller account |
        your post was removed | house share | flat share | flatmates | housemate* | roommate* |
        holding deposit | studio flat | bedsit | your return | exchange or refund | our returns |
        does not qualify for a | open an account | current account | savings account | the stall |
        market stall | pitch for stall | exhibitors | sopranos | singing for us | team trials |
        your entry | lottery | your course | evening class | waiting list for | allotments |
        mooring | licence application | blue badge | universal credit | compensation |
        tax return | hmrc | consulate | citizenship | breeder | kennel | tickets for | table for |
        reservation | crowdfunding | planning consent | letting | customer service |
        customer care | support team | returns team | dear parents | gave the room | room to |
        our spare room""",
    "survey": """survey | how did we do | rate your experience |
        your experience as a candidate | questions about your experience | candidate experience |
        tell us how | short survey | two questions | 1 question | would you tell us why |
        tell us why | how was your | rate our | your opinion | anonymous | your remarks |
        passed your remarks | five quick questions | quick questions | help us improve |
        took part in a selection | whatever the result | two minutes""",
    "job": """interview | vacancy | position | recruitment | recruiting | recruiter | hiring |
        hr | cv | resume | role | post | talent acquisition | careers | employment |
        apprenticeship | internship | shortlist* | job | talent | human resources | salary |
        trial | apprentice | wage | staff | shift | shifts | interviewers | scrutineers |
        vacancies | positions | jobs | working hours | starting date | recruitment team |
        hr team | people team | employer""",
    "smallprint": """confidential and | may be privileged | is privileged |
        for the named person | intended recipient | intended for | received this in error |
        reached you by mistake | equal opportunit* | without regard to |
        all qualified applicants | environment before printing | do not reply | not monitored |
        not read | no reply address | registered in england | company no | vat no |
        privacy policy | privacy notice | data protection | gdpr | how we use your data |
        your data | personal data | never ask for money | scam | fraud* | phishing | unsubscribe |
        terms of use | all rights reserved | view this email | cannot reply to | can t reply to |
        unable to reply to | cannot respond to | unable to respond to | not able to respond |
        not able to reply | individual feedback | individual comments | provide feedback |
        further feedback | give feedback | viruses | system generated | automated message |
        automatically generated | reasonable adjustment* | accommodation* | disability |
        reply to every | reply to each | respond to every | respond to each | due to the volume |
        attendee | forwarding this invitation | voluntary | self identif* | eeo |
        affirmative action | veteran* | safe senders | spam folder | junk folder | address book |
        contact list""",
    "past": """following your interview | after your interview | since your interview |
        your interview on | your recent interview | your interview last | thank you for coming |
        thanks for coming | thank you for attending | thanks for attending |
        thank you for interviewing | thank you for meeting | thanks for meeting |
        for taking the time to meet | for taking the time to speak |
        for taking the time to interview | thank you for speaking | thanks for speaking |
        for your time on | for giving up | met with us | met us | you met | you came | you spoke |
        was lovely to meet | was great to meet | good to meet you | nice to meet you |
        pleasure meeting | enjoyed meeting | enjoyed talking | enjoyed our | our conversation |
        our chat | our call | your day with us | your visit | your trial | your presentation |
        you gave | you were interviewed | we interviewed | interviewed for |
        following your telephone | was marked | was scored | were marked | was as follows |
        result of your | outcome of your | your assessment on | your assessment drive |
        changed my mind | got to the end | you did well | lovely to see you | good to see you |
        great to see you | pleasure to see | following interview | following your test |
        thanks for taking the tests | taking the tests | interview board met | board met |
        panel met | committee met""",
    "freed": """has now come up | has come up | has become available | become available |
        is now available | is coming up | coming up | come free | came free | come open |
        has opened up | opened up | next on our | next on the reserve | next in line |
        a place has | a space has | a vacancy has arisen | has arisen | dropped out |
        has turned it down | turned it down and | turned us down | has pulled out |
        pulled out and | has withdrawn and""",
    "stands": """won t go away | still stands | stands as | offer stands | offer is still |
        remains open to you | take until | no rush | told the other candidates nothing |
        in the room | came close | like you to have the job | you to have the""",
    "away": """office is closed | office will be closed | out of office | out of the office |
        bank holiday | public holiday | annual leave | holiday request | the 14th as |
        can t approve | approve the | two others are off | auto reply | automatic reply""",
    "applying": """candidate | candidates | applicant | panel | application | applicants |
        manager | nurse | driver | engineer | assistant | teacher | board | committee |
        appointment | trustees | client | clients | scheme | opening | test centre""",
}
