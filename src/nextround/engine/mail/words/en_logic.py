"""English word families of the logic of a sentence: denial, condition, promise, and who."""

FAMILIES = {
    "neg": """not | won t | can t | cannot | don t | didn t | doesn t | isn t | aren t |
        wasn t | weren t | haven t | hasn t | couldn t | wouldn t | shan t | unable | no longer |
        never | nobody | neither | nor | no one | none | decided against | decision against |
        stopped | stopping | opted against | refrain | without being | not in a position |
        falls short of""",
    "if": """if | in case | unless | whether | in the event | should you | should your |
        should we | should it | as soon as | once we | once you | once your | were we to |
        were you to | assume that | only those | only candidates | only applicants |
        only shortlisted | may not | might not | if not | after that we would | otherwise we |
        would have to close | to those not | those not | only candidates who |
        only applicants who | each week | every week | thousands of | late applications |
        applications received after | incomplete applications | late applicants |
        until the closing date | canvassing | once a decision | once the decision |
        once the position | once the role | once the vacancy | once the posting | once the job |
        once it | when the role | when the position | when the job is | when the vacancy |
        when a role | when a position | may be filled | may be closed | may be cancelled |
        may close | may fill | may hear | can be filled | could be filled | might be filled |
        applications that do not | applications that don t | applications which do not |
        applicants who are not | candidates who are not | applicants who do not |
        candidates who do not | applicants not | candidates not | after which |
        incomplete profiles | incomplete forms | incomplete submissions""",
    "general": """not every | not all | not everyone | not everybody | not each | doesn t mean |
        does not mean | doesn t stop | does not stop | does not prevent | doesn t prevent |
        an unsuccessful application | before one | before any | whatever happens | sometimes |
        does not offer | doesn t offer | no candidate | no applicant | discriminate |
        don t have to | do not have to | don t need to | do not need to | need not | duplicate |
        duplicates | don t apply | do not apply | do not share | don t share | never share |
        each role | every role | several teams | many teams | covering letter | cover letter |
        such as in | or not selected | some candidates | some applicants | we choose people |
        share our values | no agencies | hope to have | expect to have""",
    "later": """will be told | will be notified | will be informed | will be contacted |
        will hear | ll hear | will let you know | ll let you know | will be in touch |
        we will contact | we ll contact | will contact you | will notify | will inform |
        will get back | will reach out | ll reach out | ll be in touch | ll get back |
        will not have any | will not affect | won t affect | no impact | not impact |
        not influence | no bearing | voluntary | anonymous | does not guarantee | no guarantee |
        will close the | may close the | expect to close | plan to close | aim to close |
        will close on | closes on""",
    "until": """until | without your | without the completed | before we can | before we go |
        before i can | unless we | not before | once we have your | pending your |
        outstanding items""",
    "against": """decision to not | decision not to | decided to not | decided not |
        decide not to | choice not to | chosen not to | chosen to not | chose not to |
        chose to not | opted not to | opted to not | elected not to | elected to not |
        determined not to | decision against | decided against""",
    "you": """you | your | yours | yourself | applicant | candidate | candidacy | application |
        applications | submission | cv | resume | profile | u""",
    "me": """turned me down | rejected me | dropped me | me | my application | i got | i was |
        i m | i ve been | i have been | i was turned | i got turned | i didn t get |
        rejected for | my rejection | my own""",
    "but": """but | however | although | though | nevertheless | that said | still | even so |
        on balance | in the end | after a long | as it is | as things stand | honestly |
        to be honest | on this basis | on that basis | therefore | consequently""",
}
