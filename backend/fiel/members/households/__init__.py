"""Households: customers of a shop who live together and spend each other's points on rewards.

Everybody keeps an account of their own: points are earned into it, end in it by their lots, count for its owner's tier,
and stay there when the owner leaves. Only when one asks for a reward and their own points don't reach, what is missing
is drawn from the others: the lots that end first, whosever they are, by a pair of transfers for each owner, in the
transaction that spends; a reward that is undone sends them home with the ends they had. Nothing else is shared: points
are neither given away, nor paid with at checkout, from another's account.

Only its own member's act draws on others: a request in the app, or their live QR, phone or PIN at the counter; neither
a manager's word nor an e-shop's.

Shared are points that could be given away (no welcome points, no gifts), of who has bought here, has been a member for
a week, owes nothing and is not blocked: accounts made for their welcome points bring nothing. Within a month no more
come into a household than it has seats. Whoever leaves one, or is left alone in it, joins another after a month at the
earliest. A referral between people of one household is not paid. Others see the first name and what was earned since
one came, no movement.
"""
