import { graphql } from "../../graphql/graphql";

export const MemberHousehold = graphql(`
  query MemberHousehold($member: ID!, $merchant: String!) {
    memberHousehold(member: $member, merchant: $merchant) {
      sharedPoints
      members {
        id
        name
        earned
        joinedAt
        isMe
      }
    }
  }
`);

export const RemoveFromHousehold = graphql(`
  mutation RemoveFromHousehold($input: DissolveHouseholdInput!) {
    removeFromHousehold(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
