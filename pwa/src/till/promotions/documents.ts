import { graphql, type ResultOf } from "../../graphql/graphql";

const has = graphql(`
  fragment TillPromotions on MemberPromotions @_unmask {
    toScratch
    vouchers {
      id
      kind
      title
      gift
      conditions
      icon
      code
      expiresAt
      isAutomatic
      needsAmount
    }
    punchCards {
      id
      promotionId
      title
      punches
      goal
      gift
    }
    benefits {
      id
      title
      gift
      conditions
      icon
    }
    cards {
      id
      title
      gift
      goal
    }
    toGive {
      id
      kind
      title
      gift
      icon
    }
  }
`);

export const MemberPromotionsQuery = graphql(
  `
    query TillMemberPromotions($member: ID!) {
      memberPromotions(member: $member) {
        ...TillPromotions
      }
    }
  `,
  [has],
);

export const RequestVoucherConsent = graphql(`
  mutation RequestVoucherConsent($input: RequestVoucherConsentInput!) {
    requestVoucherConsent(input: $input) {
      __typename
      ... on RequestConsentSuccess {
        requestId
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const UseVoucher = graphql(`
  mutation UseVoucher($input: UseVoucherInput!) {
    useVoucher(input: $input) {
      __typename
      ... on UseVoucherSuccess {
        discount {
          amountMinor
          currency
        }
      }
      ... on UserError {
        message
        code
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

export const UndoVoucher = graphql(`
  mutation UndoVoucher($input: UndoVoucherInput!) {
    undoVoucher(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const GivePunch = graphql(`
  mutation GivePunch($input: GivePunchesInput!) {
    givePunch(input: $input) {
      __typename
      ... on GivePunchSuccess {
        punchIds
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const UndoPunches = graphql(`
  mutation UndoPunches($input: UndoPunchesInput!) {
    undoPunches(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const GivePromotion = graphql(`
  mutation GivePromotion($input: GivePromotionInput!) {
    givePromotion(input: $input) {
      __typename
      ... on GivePromotionSuccess {
        givenId
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const UndoGivenPromotion = graphql(`
  mutation UndoGivenPromotion($input: UndoGivenPromotionInput!) {
    undoGivenPromotion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RedeemMemberCode = graphql(`
  mutation RedeemMemberCode($input: RedeemMemberCodeInput!) {
    redeemMemberCode(input: $input) {
      __typename
      ... on RedeemMemberCodeSuccess {
        voucher {
          title
          gift
          state
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type Has = ResultOf<typeof has>;
export type Voucher = Has["vouchers"][number];
