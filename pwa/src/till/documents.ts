import { graphql } from "../graphql/graphql";

export const StaffQuery = graphql(`
  query Staff {
    viewer {
      id
      name
      employments {
        role
        employeeId
        employeeName
        language
        merchant {
          id
          slug
          name
          color
          logo {
            url
            srcset
          }
          currency
          locations {
            id
            name
            address
          }
          program {
            isActive
            allowsDirectPoints
            hidesDescriptions
          }
        }
        location {
          id
          name
        }
      }
    }
  }
`);

export const OpenShift = graphql(`
  mutation OpenShift($input: OpenShiftInput!) {
    openShift(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CloseShift = graphql(`
  mutation CloseShift {
    closeShift {
      __typename
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on DeadLink {
        why
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const IdentifyMember = graphql(`
  mutation IdentifyMember($input: IdentifyMemberInput!) {
    identifyMember(input: $input) {
      __typename
      ... on IdentifyMemberSuccess {
        member {
          id
          code
        }
        asksPhone
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ConfirmPhone = graphql(`
  mutation ConfirmPhone($input: ConfirmPhoneInput!) {
    confirmPhone(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

const movements = graphql(`
  fragment TillMovements on MemberTransactionConnection @_unmask {
    edges {
      node {
        id
        kind
        reason
        points
        occurredAt
        description
        isPayment
        isGift
        actorName
        isReversal
        isReversed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const MemberQuery = graphql(
  `
    query Member($code: String!) {
      member(code: $code) {
        id
        code
        name
        isMember
        balance
        pendingPoints
        deficit
        isBlocked
        hasPin
        hasApp
        purchases
        spend {
          amountMinor
          currency
        }
        lastVisitAt
        transactions(first: 10) {
          ...TillMovements
        }
      }
    }
  `,
  [movements],
);

/** What lies before those that a member comes with. */
export const OlderMovementsQuery = graphql(
  `
    query OlderMovements($code: String!, $after: String) {
      member(code: $code) {
        transactions(first: 20, after: $after) {
          ...TillMovements
        }
      }
    }
  `,
  [movements],
);

export const SearchQuery = graphql(`
  query Search($query: String!, $after: String) {
    members(query: $query, first: 20, after: $after) {
      edges {
        node {
          id
          code
          name
          balance
          lastVisitAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingQuery = graphql(`
  query Waiting($member: ID, $after: String, $rows: Int = 20) {
    redemptions(member: $member, oldestFirst: true, first: $rows, after: $after) {
      edges {
        node {
          id
          cost
          rewardTitle
          rewardIcon
          requestedAt
          memberName
          memberId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingCountQuery = graphql(`
  query WaitingCount {
    waitingRedemptions
  }
`);

export const RewardsQuery = graphql(`
  query TillRewards($member: ID!) {
    rewards(member: $member) {
      id
      title
      icon
      cost
      stock
      tierName
      reachesTier
      isActive
      activeFrom
      activeTo
    }
  }
`);

export const RedemptionRequested = graphql(`
  subscription RedemptionRequested {
    redemptionRequested {
      id
      rewardTitle
      memberName
    }
  }
`);

export const MemberChanged = graphql(`
  subscription MemberChanged($member: ID!) {
    memberChanged(member: $member) {
      id
      balance
    }
  }
`);

export const SharedPointsQuery = graphql(`
  query MemberSharedPoints($member: ID!) {
    memberSharedPoints(member: $member)
  }
`);
