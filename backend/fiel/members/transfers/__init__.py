"""Points that customers of a shop give to each other.

They are given to a code that somebody shows or says, or by a link that its receiver opens: nobody is looked for by
name. What can be given is what was earned by buying and the like: not what came for joining, for the newsletter or for
bringing others, nor what was itself a gift, so that accounts made for their welcome points have nothing to give and
gifts don't wander; and not before the first purchase. Lots keep their ends. Who owes points neither gives nor gets. A
manager undoes a gift as other credits are undone: what the receiver still has goes back, the gift's own lots first.
"""
