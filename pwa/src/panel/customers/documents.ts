import { graphql, type ResultOf } from "../../graphql/graphql";

export const CustomersQuery = graphql(`
  query Customers($merchant: String!, $query: String!, $filter: MemberFilter, $order: MemberOrder!, $after: String) {
    members(merchant: $merchant, query: $query, filter: $filter, order: $order, first: 30, after: $after) {
      edges {
        node {
          id
          name
          code
          balance
          purchases
          spend {
            amountMinor
            currency
          }
          lastVisitAt
          isBlocked
          hasApp
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RecordQuery = graphql(`
  query MemberRecord($merchant: String!, $id: ID!) {
    memberRecord(merchant: $merchant, id: $id) {
      email
      phone
      city
      note
      blockedReason
      version
      lots {
        points
        remaining
        earnedAt
        expiresAt
      }
      devices {
        enrolledAt
        scannedAt
      }
      merged {
        id
        name
        points
        mergedAt
        isClaim
      }
      member {
        id
        name
        code
        balance
        pendingPoints
        lifetimePoints
        deficit
        purchases
        spend {
          amountMinor
          currency
        }
        averagePurchase {
          amountMinor
          currency
        }
        lastVisitAt
        joinedAt
        isBlocked
        hasApp
      }
    }
  }
`);

export const MovementsQuery = graphql(`
  query MemberMovements($merchant: String!, $code: String!, $after: String) {
    member(merchant: $merchant, code: $code) {
      id
      transactions(first: 20, after: $after) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            createdAt
            wasOffline
            description
            locationName
            isPayment
            isGift
            balanceAfter
            note
            actorName
            isReversal
            isReversed
            isReversible
            why {
              text
            }
            lots {
              points
              expiresAt
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const FindByCode = graphql(`
  query FindByCode($merchant: String!, $code: String!) {
    member(merchant: $merchant, code: $code) {
      id
      isMember
    }
  }
`);

export const ReadQr = graphql(`
  mutation ReadQr($input: IdentifyMemberInput!) {
    identifyMember(input: $input) {
      __typename
      ... on IdentifyMemberSuccess {
        member {
          id
          isMember
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RecordChanged = graphql(`
  subscription RecordChanged($merchant: String!, $member: ID!) {
    memberChanged(merchant: $merchant, member: $member) {
      id
      balance
    }
  }
`);

export type Listed = ResultOf<typeof CustomersQuery>["members"]["edges"][number]["node"];
export type Record = NonNullable<ResultOf<typeof RecordQuery>["memberRecord"]>;
export type Movement = NonNullable<ResultOf<typeof MovementsQuery>["member"]>["transactions"]["edges"][number]["node"];

export const NarrowingPromotion = graphql(`
  query NarrowingPromotion($merchant: String!, $id: ID!) {
    promotion(merchant: $merchant, id: $id) {
      title
    }
  }
`);
