"""What was written to Imogen Hale, and by her: postings, mails, a CV. All of it is invented."""

THORNBECK_POSTING = """
Chief Financial Officer, Thornbeck Instruments plc

Thornbeck makes the small, exact things inside other people’s machines: sensors, valves, the parts
nobody photographs. 1,100 people in four countries, listed, revenue of about £210m, and a balance
sheet that three careful predecessors have left in good order.

The next CFO will be the chief executive’s partner in a decision the board has put off for two
years: whether to build a second plant or buy one. You will lead a finance team of 46, own investor
relations with the chair, and join the main board on your first day.

The board is looking for
- A qualified accountant with full responsibility for the finances of a manufacturing business
- Experience of an acquisition, from the first letter to the integration review
- Someone who has stood in front of lenders on a bad day
- A leader whose former team members call them back
- Listed company experience, or a convincing account of why it will not be missed

The search is led by Aldous Pryce. Conversations are confidential. Package: base in the region of
£230,000, bonus, long-term shares.
"""

MERIDEW_POSTING = """
Chief Financial Officer, Meridew Water (family owned)

Meridew bottles and pipes spring water in the west and has belonged to one family since 1911. The
family has asked for its first CFO from outside. Revenue is £88m, there is no debt to speak of, and
the grandchildren of the owner have begun to ask what the money is for.

You will build what there is not yet: a forecast that looks beyond the summer, a pensions plan, a
board paper of fewer than sixty pages. You will work next to the managing director, who is a
hydrologist and says so, and you will be trusted quickly.

We hope for a qualified finance director from a business that makes or moves something, who has
changed systems and lived, who can explain a covenant to a farmer, and who will live within an hour
of the spring. Four days a week is possible and has been done here before.

Base £185,000, a bonus on profit, a pension that is better than it needs to be.
"""

BRANNAGH_POSTING = """
Group Finance Director and CFO designate, Brannagh Foods, Cork

Brannagh makes chilled food for other people’s labels: nine sites, 3,200 colleagues, owned for
three years by a private equity fund that expects to sell within two. The present CFO retires in
fourteen months. You join as group finance director, prepare the sale, and follow her.

You have led a finance function through an exit or a refinancing; you know margins by the gram; you
are at ease with weekly cash and with a sponsor who telephones on Sunday evening.

Chartered or certified accountant, ten years in food, consumer goods or something as fast. Time in
Cork three days a week.
"""

OSTLER_NO = """
Dear Imogen,

Thank you for giving the board so much of your time. You were one of two at the end. The directors
have decided to appoint the other candidate, who has been chief financial officer of a listed
company before.

You will want more than that, so let me be plain. Everyone trusted your numbers. When Sir Tobias
asked what you would tell shareholders after a second profit warning, you answered as a finance
director: what had happened, and why. They hoped to hear what you would do next and where you would
stand. That was the whole difference, and it was small.

I would put you forward again tomorrow.

Verity Aldous
Aldous Pryce
"""

OSTLER_OBSERVED = (
    "When Sir Tobias asked what you would tell shareholders after a second profit warning, you "
    "answered as a finance director: what had happened, and why."
)

PELHAM_NO = """
Dear Imogen,

Further to your recent conversations with our client, they have decided to take the search in a
different direction. They were very impressed and the standard was exceptionally high. We will of
course keep you in mind for suitable mandates.

Best,
Rupert
"""

CALDERMOOR_NO = """
Dear Ms Hale,

The committee met yesterday. It wishes to thank you for your interest in the post of Director of
Finance and has concluded that on balance another candidate’s background in housing offered a
better fit. Your written exercise was marked the highest of six.

Yours sincerely,
Secretary to the board, Caldermoor Homes
"""

THORNBECK_INVITATION = """
Dear Imogen,

The chair would like to see you with the committee. There will be four of them for an hour, and a
quarter of an hour of yours first: the question is “build or buy”, without slides. Afterwards the
chief executive will walk you round the plant, which is where he decides things.

Car park 2 is nearest. They are punctual.

Verity Aldous
Aldous Pryce
"""

THORNBECK_OFFER = """
Dear Imogen,

With great pleasure: the board of Thornbeck Instruments has asked me to offer you the post of Chief
Financial Officer. The terms are in the attached letter. In short, base £228,000, a bonus of up to
60 per cent, shares of £360,000 that become yours over three years, pension of 10 per cent.

They would like your answer within a fortnight, and know that you have another conversation going.

Verity
"""

MERIDEW_OFFER = """
Dear Imogen,

We should like you to come. Father says to tell you that the vote was unanimous, the dog included.
The letter is from our solicitor and sounds like it, so here it is in my words: £185,000, a fifth
of that as a bonus in any year in which we make money, which has been every year but 1976, fifteen
per cent into the pension, and four days a week if that is what you want.

Think it over for as long as you need, but if you could let us know before the month’s board that
would be a kindness.

Hester Meridew
"""

KERROW_OUTREACH = """
Imogen, hello,

A portfolio company of a fund we know well needs a CFO in Leeds or near it, sale in three years,
equity that means something. You came up twice in one afternoon, which does not happen. Half an hour
this week or next, at whichever end of the day suits you?

Callum Kerrow
Kerrow Partners
"""

CV = """
IMOGEN HALE, FCA
Finance director. Invented, for an example.

Finance Director, Calloway Castings, since 2017. Revenue £74m, 520 people, two foundries
- Refinanced £31m in eleven weeks after the main customer left; no covenant was broken
- Bought Harle Patterns (£9m): led it from first letter to integration review, and wrote the review
- Forecast error for cash at 13 weeks from 22 per cent to 6
- Two of the team are finance directors elsewhere now, and still ring

Group Financial Controller, Calloway Castings, 2012 to 2017
- Closed the month in six working days, down from fifteen; one system where there had been four

Audit, later deals, Prior Maddern, 2001 to 2012

Trustee and treasurer, Wexcombe Lifeboat Fund
"""

LETTER = """
Dear Verity,

You asked for a page on why a listed board should talk to someone who has not sat on one.

In the spring in which we lost a third of our sales I stood in front of six lenders with a forecast
I had made myself. I told them which line was a guess. They asked about that line for an hour, and
lent us the money because of the answer. I think a shareholder is a lender with less security and a
better memory.

What I have not done is speak to an analyst on a results day. I have asked two people who have to
be unkind to me before you need me to be good at it.

Imogen
"""
