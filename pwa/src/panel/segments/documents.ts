import { graphql, type ResultOf } from "../../graphql/graphql";

const criteria = graphql(`
  fragment PanelCriteria on SegmentCriteria @_unmask {
    balance {
      least
      most
    }
    lifetime {
      least
      most
    }
    spendMinor {
      least
      most
    }
    purchases {
      least
      most
    }
    daysSinceVisit {
      least
      most
    }
    daysAsMember {
      least
      most
    }
    joinedFrom
    joinedTo
    birthdayMonths
    cities
    news
    newsletter
    hasApp
    language
    tiers
    badges
  }
`);

export const SegmentsQuery = graphql(`
  query PanelSegments($merchant: String!) {
    segments(merchant: $merchant) {
      id
      name
      count
    }
  }
`);

export const SegmentQuery = graphql(
  `
    query PanelSegment($id: ID!, $merchant: String!) {
      segment(id: $id, merchant: $merchant) {
        id
        name
        version
        criteria {
          ...PanelCriteria
        }
      }
    }
  `,
  [criteria],
);

export const SegmentCount = graphql(`
  query PanelSegmentCount($criteria: SegmentCriteriaInput!, $merchant: String!) {
    segmentCount(criteria: $criteria, merchant: $merchant)
  }
`);

export const SegmentMembers = graphql(`
  query PanelSegmentMembers($id: ID!, $merchant: String!, $after: String) {
    segment(id: $id, merchant: $merchant) {
      id
      members(first: 20, after: $after) {
        edges {
          node {
            id
            name
            code
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
  }
`);

export const CreateSegment = graphql(`
  mutation CreateSegment($input: CreateSegmentInput!) {
    createSegment(input: $input) {
      __typename
      ... on CreateSegmentSuccess {
        segment {
          id
        }
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

export const UpdateSegment = graphql(`
  mutation UpdateSegment($input: UpdateSegmentInput!) {
    updateSegment(input: $input) {
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

export const RemoveSegment = graphql(`
  mutation RemoveSegment($input: RemoveSegmentInput!) {
    removeSegment(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreSegment = graphql(`
  mutation RestoreSegment($input: RestoreInput!) {
    restoreSegment(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Segment = NonNullable<ResultOf<typeof SegmentQuery>["segment"]>;
export type Criteria = ResultOf<typeof criteria>;

export const ReachedQuery = graphql(`
  query PanelReached($merchant: String!) {
    achievements(merchant: $merchant) {
      tiers {
        id
        name
      }
      badges {
        id
        title
      }
    }
  }
`);
