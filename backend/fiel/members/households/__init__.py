"""Households: customers of a shop who live together and spend each other's points on rewards.

Everybody keeps an account of their own: points are earned into it, end in it by their lots, count for its owner's tier,
and stay there when the owner leaves. Only when one asks for a reward and their own points don't reach, what is missing
is drawn from the others: the lots that end first, whosever they are, by a pair of transfers for each owner, in the
transaction that spends; a reward that is undone sends them home with the ends they had. Nothing else is shared: points
are neither given away, nor paid with at checkout, from another's account.

Shared are points of who has bought here, owes nothing and is not blocked: accounts made for their welcome points bring
nothing. Whoever leaves one household joins another after a month at the earliest. A referral between people of one
household is not paid. Others see the first name and what was earned since one came, no movement.
"""
