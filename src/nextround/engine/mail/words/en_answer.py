"""English word families of a decision: who was chosen, what is gone, how it is told."""

FAMILIES = {
    "another": """another | else | else s | somebody | someone | anybody else | different |
        who had | who can | who could | nephew | niece | son | daughter | finalist |
        candidate with | newcomer | other person | the others | others | other""",
    "oneplace": """only one | just one | only the one | room for one | one vacancy | a single |
        only hire one | only take one | only appoint one | only offer | only so many |
        more than one | two places | one seat | one of you | first and second | ranked first |
        places went | places have gone | ones who | only one job | only one contract |
        but one place | but one job""",
    "rank": """ranked | you were second | you were third | you were fourth | you were fifth |
        you came second | you came third | you came fourth | came third | came fourth |
        you finished | placed second | placed third | placed fourth | placed fifth | third place |
        fourth place | fifth place | second best | third choice | number two""",
    "advance": """moving * forward | move * forward | moved * forward | moves * forward |
        going forward | go forward | forward with | moving ahead | move ahead | going ahead |
        proceed | proceeding | proceeded | progress | progressing | progressed | progression |
        advance | advancing | advanced | advancement | continue with | continuing with |
        continue your | continue in | continue to the | continue the process | pursue |
        pursuing | take * further | taking * further | taken further | take * forward |
        taking * forward | taken forward | take * through | taking * through | taken through |
        go further | going further | go any further | put * forward | put * through |
        putting * forward | put * up | next stage | next step | next round |
        further consideration | considered further | consider you | considering you |
        being considered | be considered | consider your | considered for | in consideration |
        under consideration | select | selected | selecting | chosen | choose | shortlist |
        shortlisted | short listed | hire you | hiring you | hired | appoint | appointed |
        appointable | successful | success on this | offered | offer you | offering you |
        make you an offer | make an offer | extend an offer | extending an offer | accept you |
        accepted | admit | admitted | picked | invite you | inviting you | invited to |
        called for interview | recommended | confirm * appointment | employ you | bring you |
        give you the | made the cut | make the cut | made it | make it | passed the | pass the |
        pass on this | land this | say yes | a yes | through to | in the running | place you |
        placed | work with you | going with you | go with you | chose you | selection for |
        need you | take you on | take you | ask you back | asking you back | see you again |
        have you back | use you | accommodate you | bring you in | bring you on | keep you on |
        take your application | taking your application | take your candidacy |
        take you through | taking you through | include you | including you | included |
        interview you | interviewing you | receive you | progress your | recommend you |
        nominated | proposed for | put you on | next phase | move you | moving you | moved you |
        moving on to | move on to | moved on to | bring * forward | retained""",
    "fit": """match | matched | matches | matching | fit | fits | right fit | suited | suitable |
        suit | meet the | meet our | meet all | meets the | meets our | meeting the | met the |
        what we are looking | what we re looking | what we need | what they are looking |
        what they need | what they re after | qualified | qualify | enough experience |
        the experience we | sufficient | align | aligned | aligns | right for | quite there |
        strong enough | the one for | right person | have the | sponsor | sponsorship | suits |
        what we were looking | what we wanted | what we hoped | background for | what this team |
        what the team | line up with | lines up with""",
    "unsuccess": """unsuccessful | rejected | rejection | declined | turned down |
        turn you down | turning you down | decline your | declining your | deselected |
        disqualified | screened out | sifted out | eliminated | discontinue* | ineligible |
        regretted | did not meet | non selection | non selected | not selected | not progressed |
        not successful | not shortlisted | not appointed | closed your application |
        close your application | closing your application | closed out | closing every |
        close your file | closing your file | closing all | closed all applications |
        archived your | a no | the answer is no | answer was no | say no to you | said no |
        have to say no | has to be no | pass on your | passed on your | pass this time |
        passed over | missed out | miss out this time | just missed | came second |
        second place | end of the road | end your application | ended your application |
        let you down | letting you down | part ways here | not this time | not on this occasion |
        no suitable | no place for you | no role for you | nothing for you | dismissed |
        removed from | released from | out of the running | out of the process | drop you |
        dropped you | dropped from | letting you go from | had to reject | have to reject |
        must reject | reject your | rejecting your""",
    "others": """other candidate* | another candidate | other applicant* | another applicant |
        others | other people | another person | other individuals | other profiles |
        other finalist* | other contender* | someone else | somebody else | someone with |
        somebody with | someone who | somebody who | someone whose | people who | people with |
        candidates who | candidates whose | candidates with | candidates that | candidates more |
        applicants whose | applicants with | applicants who | individuals who |
        individuals whose | an applicant with | an applicant who | a candidate who |
        a candidate with | a candidate whose | a different candidate | different candidate* |
        different person | a different direction | another direction | different direction |
        a direction that | alternative candidate* | stronger candidate* | stronger applicant* |
        stronger field | more experienced | better match | better fit | better suited |
        closer match | closer fit | more suitable | more closely | more qualified |
        most qualified | best qualified | an internal | internal candidate* |
        internal applicant* | internal appointment | internal hire | internal move | internally |
        from within | in house candidate | own team | existing employee | existing staff |
        existing member | current employee | member of our own | colleague from | to promote |
        promoting | promoted | the other two | the other one | one of the other* | other person |
        the other candidate | the successful candidate | successful applicant | another lad |
        another guy | another girl | former colleague | in another | other * candidate* |
        other * applicant* | other * individual* | other * people | other * profile* |
        other * talent | other talent | another * candidate | another * applicant |
        another individual | different * candidate | alternative * candidate* |
        candidates * whose | candidates * who | applicants * whose | applicants * who |
        individuals * whose | those whose | stronger * candidate* | other application* |
        other resume* | other option* | other background* | other professional* |
        other submission* | with those who | for those who | those who more | those who best |
        those who better""",
    "decide": """decided | decide | decision | decides | chose | chosen | choose | select |
        selected | opted | opt | went with | went to | went for | gone with | gone to |
        gone for | going with | going to | going for | going in | go with | go in | go for |
        go to | given to | gave | giving it | give it | give the | offered to | offered it |
        offered the | accepted | appointed | appoint | hired | hire | hiring | picked | pick |
        preferred | prefer | preference | awarded | moved forward with | moving forward with |
        move forward with | moving ahead with | move ahead with | going ahead with |
        go ahead with | proceed with | proceeding with | pursue | pursuing | progress with |
        progressing with | progressing | continue with | continuing with | advance | advancing |
        taken on | taking on | take on | taken | found | settled on | favoured | favored | won |
        got the | gets the | edged | pipped | secured by | secured the | came out |
        ahead of you | concentrat* | focus on | brought in | bringing in | signed | shortlisted |
        ended up with | landed on | moving on with | move on with""",
    "place": """position | positions | role | roles | job | jobs | post | posts | vacancy |
        vacancies | opening | openings | requisition | req | opportunity | place | places |
        seat | spot | campaign | internship | apprenticeship | placement | traineeship | scheme |
        programme | program | assignment | contract | shift | nights | search | recruitment |
        hiring | headcount | competition | advert | posting | postings""",
    "gone": """filled | been taken | is taken | was taken | has gone | is gone | have gone |
        been given | closed | been cancelled | been canceled | cancelled the | canceled the |
        is cancelled | was cancelled | cancelling | cancel the | withdrawn | withdraw this |
        withdrawing the | pulled | frozen | freeze | froze | no longer available |
        no longer open | no longer exists | no longer exist | no longer hiring |
        no longer recruiting | no longer needed | no longer required | on hold indefinitely |
        suspended | stopped | scrapped | eliminated | discontinued | removed | axed | cut |
        paused indefinitely | put a stop | halted | abandoned | shelved | not be filled |
        not being filled | not going ahead | isn t going ahead | won t be going ahead |
        not be replacing | not be hiring | not hiring | not recruiting | not be recruiting |
        not filling | not be filling | decided not to fill | decided not to recruit |
        unable to appoint | made no appointment | no appointment | readvertis* | re advertis* |
        restructur* | reorganis* | reorganiz* | lost the funding | lost funding |
        lost the contract | funding fell | funding has | budget was cut | budget cut* |
        no budget | closing every | fallen through | fell through | priorities have |
        off the table | allocated | snapped up | all called | have been called |
        have now been called | have accepted | has accepted | were offered | we lost |
        client has pulled | client pulled | pulled out | pulled the plug | budget | shut |
        shutting | closing the | closing our | site is closing | branch is closing | close the |
        moved abroad | outsourc* | merger | merged | takeover | redundan* |
        with the people we have | with the team we have | with existing | do without |
        manage without | not needed | isn t needed | not refill | not be refilled | not replace |
        not be replaced | no role | no vacancy | no longer a vacancy | no longer a job |
        no longer a role | no longer have | won t exist | has disappeared | fallen away |
        fell away | has been dropped | dropped the | stood down | standing down |
        recruitment has stopped | stopped all | no one was hired | nobody was appointed |
        none of the candidates | nobody met | start again | start over | run it again |
        go out again | re run | rerun | job s gone | gone mate | it s gone | on ice | iced |
        kyboshed | canned | binned | no hire | any hire | making a hire | making an appointment |
        resolved to | resolved on | contract out | contracting out | contract the | in house |
        next financial year | next budget | next fiscal | reduce headcount |
        headcount reduction | lay off | layoffs | letting people | team is full | we re full |
        fully staffed | fully booked | overwhelming response | no openings | sorted now |
        all sorted | allotted | not be running | not running | isn t running | cancelled for |
        moratorium | vanished | disappeared | evaporated | opening has | no opening |
        rescinded every | every outstanding offer | all outstanding offers | sorted already |
        already sorted | no longer an opening | doesn t exist | does not exist | ceased |
        for good | can t justify | cannot justify | couldn t justify | justify the | dipped |
        no longer afford | can t afford | cannot afford | won t be needing | not be needing |
        decided to close | without hiring | without a hire | chosen to close |
        not going to fill | not fill | won t fill | no longer filling | not to fill |
        no longer vacant | stopped recruiting""",
    "taken": """found someone | found somebody | found our | found a candidate |
        found the right candidate | someone else | somebody else | another candidate |
        other candidates | another applicant | other applicants | went to another |
        gone to another | given to another | gave it to | given it to | gone to someone |
        went to someone | has accepted the | have accepted the | starts on monday | starts next |
        said yes to us | has said yes | already hired | already taken | already filled |
        now filled | been filled | is filled | was filled | filled internally | filled by |
        taken the job | taken someone | taken somebody | took someone | hired someone |
        hired somebody | appointed someone | offered it to | offered the job to |
        offered the role to | offered the post to | offered the position to |
        the other finalist | the other candidate | have been offered to |
        appointment has been made | an appointment has now been made | have made an appointment |
        made our choice | candidate has been appointed | promoted from within |
        promote from within | hire from within | appoint from within | own ranks |
        made an internal | gave the job | gave the role | gave the post | in another direction |
        in a different direction | another direction | different direction | it s going to be |
        it is going to be | it will be | asked * to take it | take it on | take on the role |
        stepping into | steps into | goes to | it went to | went for | gone for |
        with people we already | with our own | own people | own staff | released everyone |
        releasing everyone | release you | releasing you | all candidates have been |
        stood everyone down | favoured another | favoured a | another finalist |
        one of the others | the other person | accepted by | were accepted |
        have been announced | has been announced | now been allotted | been allotted |
        been allocated | been awarded | been assigned | been snapped | been sorted | sorted the |
        got sorted | nephew | family member | a relative | friend of the | experience over |
        over potential | a tiny bit more | slightly ahead | narrowly ahead | over you |
        ahead of you | instead of you | rather than you | agreed to stay | stay on after all |
        decided to stay | staying after all | withdrawn his notice | withdrawn her notice |
        changed his mind | changed her mind | went with | gone with | the other gentleman |
        the other lady | the other chap | the other woman | the other man | rather have |
        would rather have | lives locally | local candidate | fella from | somebody from |
        someone local | already sorted | sorted with | have been given the | been given the |
        given the vacancies | given the places | higher marks | higher scores | higher scoring |
        scored higher | ranked higher | ranked above | placed above | marks higher |
        candidates with higher | their own candidate | their own financial | their own staff |
        family friend | somebody who s already | someone who s already | already shod |
        on the side of | came down on | gave it his | gave it to his | gave it to her |
        gave it her | given it his | brother | sister | cousin | in law | a mate of |
        leaned towards | leant towards | tipped the | already works | already working |
        who already works | works in our | works at our | already with us | one of our own |
        other * candidates | another * candidate | other * applicants | another * applicant |
        going for the | going with the | gone for the | he can start | she can start |
        who can start | they can start | she s said yes | he s said yes | she said yes |
        he said yes | they ve said yes | has agreed to join | signed up | asked her | asked him |
        asked them | will be joining us | is joining us | joins us in | we ve asked |
        decided it | that decided it | tipped it | clinched it | swung it | edge |
        someone with deeper | someone with greater | someone with stronger | someone more |
        somebody more | selected a candidate | chosen a candidate | hired a candidate |
        selected someone | chosen someone | concluded our search | completed our search |
        concluded the search | completed the search | concluded this search |
        identified a candidate | to someone from | chosen someone from | taken someone from |
        got someone from | have someone from | had someone from""",
    "ends": """leave it there | leave it here | leave it at that | leaving it there |
        leaving things | stop here | stops here | ends here | ending here |
        end our conversation | end the process | no further | not any further | go no further |
        that is where | end of our process | end of the road | not be taking | won t be taking |
        part ways | not to be | wasn t to be | not meant to be | didn t work out |
        hasn t worked out | not worked out | not going to work | isn t going to work |
        won t work out | can t make it work | couldn t make it work | not a yes | isn t a yes |
        drawn a line | close this out | closing this out | close the loop | closing the loop |
        concluded your | conclude your | not the outcome | not the one | wrap up your |
        no longer being considered | no longer considered | no longer under |
        no longer in consideration | no longer part | not be in a position to offer |
        can t offer | cannot offer | unable to offer | couldn t offer | not able to offer |
        not offer you | not making you an offer | not be making you | won t be offering |
        not be offering | decided against | against taking | against hiring | against offering |
        said no | came back with a no | it is a no | it s a no | answer is no | will be no |
        you have not been | you haven t been | you were not | you weren t |
        has not been successful | not on this occasion | not this time | this time it was |
        this time the | release you | releasing you | let it drop | let this drop | drop it |
        not one of them | not among | not amongst | not on the list | not be asking |
        won t be asking | not asking you | not going to ask | not be calling | not be inviting |
        not inviting | won t be inviting | not be seeing | not see you again |
        not been able to accommodate | could not accommodate | cannot accommodate |
        can t accommodate | can t give you | cannot give you | can t take you | cannot take you |
        couldn t take you | not take you | won t take you | won t be able to take |
        not able to take | can t go on | cannot go on | not go on | not going on |
        not be needed | not need anyone | no need for | the right move | right move to |
        don t feel it | don t feel you | don t think it | don t think you | don t think we |
        don t believe | didn t feel | didn t think | not feel | not convinced |
        weren t convinced | not the right | not quite right | isn t right | not right for |
        isn t the right | wasn t the right | never going to | not ready | not there yet |
        no appointment | no place | not appear | does not appear | not be considered |
        not considered | not met the essential | not been approved | not approved |
        not passed you | has not passed | not cleared | not confirm | not granted |
        without success | without making | close this search | closed the search |
        close the search | closing the search | as final | this decision is final |
        decision is final | bring this to a close | brings your | brought to an end |
        come to an end | comes to an end | has come to an end | let you go | my answer is |
        must decline | have to decline | need to decline | we decline | i decline |
        politely decline | not proceed | not taken forward | pass on this | to pass |
        leaves you out | leave you out | leaving you out | stop now | ends for you |
        where it ends | end for you | it ends | not be hiring you | not hiring you | is closed |
        closed not | no for us | no from us | no from them | no from me | isn t yours |
        not yours | isn t the one | not meant | not be continuing | won t be continuing |
        not continue | not continuing | weighed everything | decided to pass | going to pass |
        chose to pass | opted to pass | wrap things up | not take this | not be able to take |
        bid you | say goodbye | isn t you yet | is not you yet | that isn t you | not you yet |
        come back in | not among those | among those recommended | gaffer gave | no longer wish |
        no longer want | do not wish to | don t wish to | not recommended | not be interviewing |
        not going to be | outside the range | falls outside | no longer active |
        no longer considering | no longer reviewing | releasing all | don t have a role |
        do not have a role | don t have an opening | do not have an opening |
        don t have a position | do not have a position | don t have a suitable |
        do not have a suitable | don t think this | do not think this | don t feel this |
        do not feel this | do not think you | do not feel you | do not believe | do not feel |
        not quite the right | isn t quite | wasn t quite | isn t the best | not the best |
        don t feel that | do not feel that | don t think that | do not think that |
        don t believe that | not be considering | won t be considering | without you |
        don t need you | don t need anyone | don t need anybody | don t need another |
        don t need any more | don t need a second | don t need your | won t need you |
        won t need anyone | won t need anybody | won t need another | won t need any more |
        won t need a second | won t need your | not need you | not need anybody |
        not need another | not need any more | not need a second | not need your |
        now be closed | application is now closed""",
    "list": """list | shortlist | short list | longlist | long list | final list | among |
        amongst | one of the | among those | those going | selected group | the group""",
    "lack": """lack | lacks | lacked | lacking | too junior | too senior | overqualified |
        over qualified | underqualified | not enough | more experience | more experienced |
        stronger | strongest | deeper | greater depth | less experience | more hands on |
        closer to what | more relevant | limited experience | weaker | weakest | short on |
        light on | thin on | needed more | wanted more | looking for more | looking for someone |
        need someone | needs someone | want someone | wanted someone | require someone |
        never raised | too far | too long a | too steep | from day one | depth | you can t |
        you cannot | you couldn t | without the right | right to work | work permit | sponsor* |
        references requested | never reached | not received | not in time | too late |
        essential criteria | minimum criteria | fitness | time limit | the pace | pace isn t |
        locally | mandarin | language skills | more experience than | experience than |
        greater experience | more potential | visa sponsor* | can t sponsor | cannot sponsor |
        unable to sponsor | not eligible | without a visa | don t have the right |
        not medically fit | i need somebody | i need someone | need somebody who | years of""",
    "score": """score | scores | scored | scoring | pass mark | threshold | benchmark |
        cut off | cutoff | points | percentile | result | results | minimum | test | assessment |
        standard | exam | mark | marks | national standard | time limit | your time | seconds |
        criteria | grade | percent | % | out of | ranking | average | average mark | mean score |
        rating | mark for you""",
    "below": """below | did not reach | didn t reach | not reach | under the | short of |
        lower than | beneath | not reached | failed | fail | did not pass | didn t pass |
        not passed | not pass | not meet | not met | not high enough | insufficient | too low |
        missed | short by | missed by | under the line | below the line | not reaching |
        weren t reached | wasn t reached | below our | lower than the | needed at least |
        minimum was | required was | needed was | you had | you got | you scored | not achieve |
        didn t achieve | has not met | have not met | weren t met | wasn t met | not meet the |
        outside the | over the limit | exceeds the limit | slower than | yours was | yours were |
        you needed | was not achieved | where * was required | was required | were required |
        is required for appointment | minimum of""",
    "reserve": """reserve list | waiting list | waitlist | wait list | wait listed |
        waitlisted | reserve candidate | order of merit | merit list | standby list |
        reserve pool | held in reserve | on reserve | first reserve | merit order |
        place in the list""",
    "regret": """regret | regrets | regretfully | regrettably | unfortunately | sadly | sorry |
        sad to | afraid | disappoint* | bad news | not the news | better news | other news |
        good news for you | not the answer | not the outcome | not the result | alas |
        heavy heart | hard to write | hard email | hate to | hate sending | tough news |
        difficult news | apolog* | wish i had | unhappy | gutted | devastated | heartbroken |
        reluctance | reluctantly | pain* | it pains | hard news | not easy to write |
        wish i could | wish we could | had hoped | hoped to be able | hoped to |
        would have loved | would have liked | thin | sad | torn | hard one to | sorry m8 |
        sorry mate | sorry pal""",
    "inform": """inform you | let you know | tell you | advise you | advise that | inform |
        notify you | say that | write to you | informed | to say | share that | share the""",
    "revoke": """withdraw | withdrawn | withdrawal of | withdrawing | rescind* | revoke* |
        revoking | retract* | take back | taking back | taken back | cancel* | not in a position |
        null and | no longer able | lapsed | lapse | void | not to confirm | not confirm |
        not be confirming | not to honour | not honour | not to renew""",
    "wishes": """wish you | wishing you | best of luck | good luck | all the best |
        every success | success in your | success with your | luck in your | luck with your |
        best in your | future endeavours | future endeavors | your job search | your search |
        your career | job hunt | continued success | career search | well in your |
        find the right | fingers crossed for | hope you find | luck with | luck in |
        hope something | hope the right | you ll find | you will find | somebody will |
        someone will | will snap you | take care | next chapter | future plans | onward |
        wherever you""",
    "keepfile": """on file | keep your cv | keep your resume | keep your details |
        keep you in mind | keep you on | keep your information | keep your application |
        keep your profile | retain your | hold your | talent pool | talent community |
        talent network | future opportunit* | future role* | future position* | future opening* |
        future vacanc* | future need* | future consideration | other roles | other positions |
        other opportunit* | other openings | other vacanc* | stay in touch | stay connected |
        keep in touch | keep an eye | come up again | might come up | further posts |
        something else comes | our career site | career site | careers page | job board""",
    "again": """apply again | applying again | reapply | re apply | try again | see you apply |
        apply for other | apply to other | apply for future | apply to future | apply in future |
        apply in the future | future application* | come back to us | knock again |
        applying for other | applying to other | future campaign* | next year s | next intake |
        try me | try us | try your luck | have another go | another go | next time | next season |
        in the autumn | in the spring | next year | six months | re sit | resit | retake |
        re take | may re apply | be able to apply | six months from | twelve months from |
        hear from you again | think of us | come back in | in three years | in two years |
        go to college""",
    "close": """close call | close decision | very close | runner up | close second |
        came second | a whisker | narrowly | second choice | so close | hair s breadth |
        came down to you | between you and | you or | last two | final two | ran * close |
        neck and neck | just missed | just pipped | edged out | comfortable either way |
        either of you | split the panel | gone either way | either way | torn | not much in it |
        nothing in it | photo finish | hair | inch | were divided | long debate |
        much discussion | up to the last | was split | were split | panel was split""",
    "feedback": "feedback | what held | where you lost | debrief",
    "status": """status | new status | outcome | decision | result | application status |
        state | application update | update on your application | stage""",
}
