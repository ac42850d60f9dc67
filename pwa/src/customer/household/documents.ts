import { graphql, type ResultOf } from "../../graphql/graphql";

const household = graphql(`
  fragment OwnHousehold on Household @_unmask {
    mostMembers
    sharedPoints
    members {
      id
      name
      earned
      joinedAt
      isMe
      isFirst
    }
    invitations {
      id
      expiresAt
    }
  }
`);

export const HouseholdQuery = graphql(
  `
    query Household($merchant: String!) {
      household(merchant: $merchant) {
        ...OwnHousehold
      }
    }
  `,
  [household],
);

export const InviteToHousehold = graphql(`
  mutation InviteToHousehold($input: HouseholdInput!) {
    inviteToHousehold(input: $input) {
      __typename
      ... on InviteToHouseholdSuccess {
        code
        url
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RevokeHouseholdInvitation = graphql(`
  mutation RevokeHouseholdInvitation($input: HouseholdPartInput!) {
    revokeHouseholdInvitation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const LeaveHousehold = graphql(`
  mutation LeaveHousehold($input: HouseholdInput!) {
    leaveHousehold(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveHouseholdMember = graphql(`
  mutation RemoveHouseholdMember($input: HouseholdPartInput!) {
    removeHouseholdMember(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const JoinHousehold = graphql(`
  mutation JoinHousehold($input: JoinHouseholdInput!) {
    joinHousehold(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const HouseholdOfferQuery = graphql(`
  query HouseholdOffer($code: String!) {
    householdOffer(code: $code) {
      __typename
      ... on HouseholdOffer {
        merchantSlug
        merchantName
        names
        isMember
        isIn
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type OwnHousehold = NonNullable<ResultOf<typeof HouseholdQuery>["household"]>;
export type HouseholdMember = OwnHousehold["members"][number];
