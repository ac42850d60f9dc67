"""Members over GraphQL."""

from fiel.members.graphql.households import HouseholdsMutation, HouseholdsQuery
from fiel.members.graphql.identification import IdentificationMutation
from fiel.members.graphql.mutations import MembersMutation
from fiel.members.graphql.newsletter import NewsletterMutation
from fiel.members.graphql.queries import MembersQuery, MembersSubscription
from fiel.members.graphql.records import RecordsMutation
from fiel.members.graphql.referrals import ReferralsMutation, ReferralsQuery
from fiel.members.graphql.signing_in import PasskeySignInMutation
from fiel.members.graphql.transfers import TransfersMutation, TransfersQuery
from fiel.members.graphql.types import ConsentInput, Member, MemberInput, Viewer, customer, member_of

__all__ = [
    "ConsentInput",
    "HouseholdsMutation",
    "HouseholdsQuery",
    "IdentificationMutation",
    "Member",
    "MemberInput",
    "MembersMutation",
    "MembersQuery",
    "MembersSubscription",
    "NewsletterMutation",
    "PasskeySignInMutation",
    "RecordsMutation",
    "ReferralsMutation",
    "ReferralsQuery",
    "TransfersMutation",
    "TransfersQuery",
    "Viewer",
    "customer",
    "member_of",
]
