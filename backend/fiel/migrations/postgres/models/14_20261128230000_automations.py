from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "automation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "repeats" VARCHAR(16) NOT NULL,
    "trigger_kind" VARCHAR(20) NOT NULL,
    "current_id" BIGINT,
    "since_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_f98186" ON "automation" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_61a0d7" ON "automation" ("merchant_id", "status");
COMMENT ON COLUMN "automation"."status" IS 'draft, on, paused';
COMMENT ON COLUMN "automation"."repeats" IS 'how often the same member comes in';
COMMENT ON TABLE "automation" IS 'A trigger and what follows it; both lie in its versions.';
        CREATE TABLE IF NOT EXISTS "automation_inside" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE CASCADE,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fc8018" UNIQUE ("automation_id", "membership_id")
);
COMMENT ON TABLE "automation_inside" IS 'Who was last seen in the segment that an automation watches.';
        CREATE TABLE IF NOT EXISTS "automation_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "trigger" JSONB NOT NULL,
    "steps" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fe40a7" UNIQUE ("automation_id", "number")
);
COMMENT ON TABLE "automation_version" IS 'What an automation said at a time. Never changed once somebody is in it.';
        CREATE TABLE IF NOT EXISTS "automation_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "once_key" VARCHAR(80) NOT NULL,
    "exclusive" BOOL NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "position" INT NOT NULL,
    "waits_until" TIMESTAMPTZ NOT NULL,
    "wake_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(300),
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "location_id" BIGINT,
    "depth" INT NOT NULL,
    "ended_by" VARCHAR(16),
    "started_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "automation_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_b1c62a" UNIQUE ("automation_id", "once_key"),
    CHECK ("state" = 'ACTIVE' OR "wake_at" IS NULL)
);
CREATE INDEX IF NOT EXISTS "idx_automation__automat_2ab009" ON "automation_run" ("automation_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_run_due" ON "automation_run" ("wake_at", "id") WHERE "wake_at" IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_automation_run_one" ON "automation_run" ("automation_id", "membership_id") WHERE "state" = 'ACTIVE' AND "exclusive";
CREATE INDEX IF NOT EXISTS "idx_automation__members_b6c1c1" ON "automation_run" ("membership_id", "id");
COMMENT ON COLUMN "automation_run"."state" IS 'active, done, stopped, failed';
COMMENT ON TABLE "automation_run" IS 'A member''s way through an automation. A partial unique index: one at a time, where it is *exclusive*.';
        CREATE TABLE IF NOT EXISTS "automation_step" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "place" INT NOT NULL,
    "outcome" VARCHAR(8) NOT NULL,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "run_id" BIGINT NOT NULL REFERENCES "automation_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_automation__run_id_165c0e" UNIQUE ("run_id", "position")
);
COMMENT ON TABLE "automation_step" IS 'What a step did for a member, and why: written with what it did, once.';
        CREATE TABLE IF NOT EXISTS "periodic_gift" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "points" BIGINT NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL,
    "weekday" INT,
    "month" INT,
    "day" INT,
    "at_minute" INT NOT NULL,
    "is_on" BOOL NOT NULL,
    "last_day" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CHECK ("points" > 0)
);
CREATE INDEX IF NOT EXISTS "idx_periodic_gi_merchan_475b2d" ON "periodic_gift" ("merchant_id", "id");
COMMENT ON COLUMN "periodic_gift"."rhythm" IS 'weekly, monthly, yearly, birthday';
COMMENT ON TABLE "periodic_gift" IS 'Points at regular intervals.';
        CREATE TABLE IF NOT EXISTS "gift_round" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "points" BIGINT NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "done_at" TIMESTAMPTZ,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_round_gift_id_ad13f8" UNIQUE ("gift_id", "due_on")
);
COMMENT ON TABLE "gift_round" IS 'A day of a gift: what was given, how far it has come.';
        CREATE TABLE IF NOT EXISTS "gift_given" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "period" VARCHAR(10) NOT NULL,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "round_id" BIGINT NOT NULL REFERENCES "gift_round" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_given_gift_id_d9d71a" UNIQUE ("gift_id", "membership_id", "period")
);
CREATE INDEX IF NOT EXISTS "idx_gift_given_round_i_4e5d51" ON "gift_given" ("round_id", "id");
COMMENT ON TABLE "gift_given" IS 'That a member had a gift in a period: the day it was due, or the year of the birthday. Once.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "automation_version";
        DROP TABLE IF EXISTS "gift_round";
        DROP TABLE IF EXISTS "automation_run";
        DROP TABLE IF EXISTS "periodic_gift";
        DROP TABLE IF EXISTS "automation_step";
        DROP TABLE IF EXISTS "automation_inside";
        DROP TABLE IF EXISTS "automation";
        DROP TABLE IF EXISTS "gift_given";"""


MODELS_STATE = (
    "eJztvXtz47jRLv5VUP79sfumlKmxZ+x1Zk6dKo9ndt9J5hbbySZn35SWImGLMUUwvFirnJ"
    "Pv/gPAi3gBKQCkJJDuVGpnRkJD0tMggO5+uvv/nqyIg73oxWfsuNaProdP3qD/e+JbK/aX"
    "5pszdGIFwfYt9kJsLbx0NBs2v8/HLaI4tOyYvnNveRGmLzk4skM3iF3is/FffYwi998YkX"
    "tkocC14yTEL9Cvvz7iza+/IvYlImR5Hh9E/+Y7yI2Qj59wiJIIO8h6sFx/hiKCgiXx6ZCV"
    "tUGPGAfIjdE9CdEDIc4L9mUcYtNv4/oPB/7cxHf/leB5TB5wvMQh/fRffjmhH8PeW7tOvO"
    "QAbgJ88o9/0L+5voN/wxEbxv4ZPFI0sedUdOI6TIa/PueS9LV37sNHP/6Rj2W/djG3iZes"
    "/O34YBPTr1oIuH7MXn3APg6tGLNPiMOE6chPPC9TaK629Edsh6TfsiTj4Hsr8ZimmXT6Bb"
    "avncznX77ezW8/3M3nJ41VkEuUFJS9ZBOfrSD6VSMOwAP7Cr//w9nZq1c/nL18dXF5/vqH"
    "H84vX17Ssfz7Nt/64T/pl9milU7FMfv408cvd+wLEbpM0xXMXvgPl7FiK5Xiyig9ETi0l5"
    "Yfz1XVUBPcrY8c/S6F5C9sNbJ91Camkq0KssenCv310grFwGfDa4DTnzFGwFfWb3MP+w90"
    "43iDzi46sPzr1c31f1/dfH928V9VQL9k75zxt6rQFltSFdzWRV2Mn9JyPjt9/cPry1cXr4"
    "tVXLzStXibC5WjobBS8/ETXKqXEiv1snWhXtbXKdueRduvb4UbMba5RA3bxSbG0QjR7dpE"
    "P319x2ZeRdG/vAzfdx+/XN38/fvPV3/jGK822Vufvn75KR8fkCh+CPlEJ+/+fvfhqoa5HW"
    "KGz9yKm8i/p+/E7gqLsa9K1jTgZKIv8r9MSxt3Hz9/uL27+vytopL3V3cf2DtnFW3kr35f"
    "37KLSdDPH+/+G7F/ov/z9cuHutqKcXf/54R9JyuJydwn67nllDHJX85fqj5aIQkCLTVXJQ"
    "dQc3a7BC0Po2VmUdw/lm617IWFZT+urdCZN94hZ6RtbPOt1dmq/orlWw9cSQxN9j0zY/Iv"
    "gUesqklTfWfWZWMm2zE77csrxGxRZEXMLLPpZ824cUYNMYRXdJ4Nxmi9JCjCfsyGWB415t"
    "6ibB0j6z6mBp+FHGrcJb6HI2YKIncVkDDm1h6bt2ldHuxTBbYl2JDmGCxgQxqnkq0K8idR"
    "WQU1QVCBtgr4nw3s262jfPwEraOzly9lLPmXL9tNefZeFV/mvFRb27kELGrtRR0trbPzC5"
    "VlvZWY4MK+eC2xri9ety5r9hZYoc/EPqn6eINYQ8clMbA/TdOvgv25XQiBFcaR4BjLxH78"
    "0w32LI5kU+cVs/IbnWi8D/X21Wxd/mf/JjpHrNVMz/HcZarPg3yghL0euNjOwrLMiOYh1n"
    "hpxcgnqVXtRoiHYakBzf7loxVekXAjssJ7zSWM2259D36yWtBXIWZr0CWs3d7OtNXQQCv8"
    "W4EpXYUHi2tB9KVjhe4p+pJtpqobSUVsSov5AFtK475S10ZTFT+SELsP/p9w+hx8pN/c8m"
    "2RUd1weY9MDW33EvpyaK2LI7C6AOnvp78ax6lJfHV7ffX+w8l/jhOGuLJj98mNN6IbTvFe"
    "5/3GKo/aebm5JSt6laCQppeQJZ2XatyZoXXoxjH22QWExQjoNH7EpiZ+OtJxHebxR1/4ZY"
    "X5fx+YWEpHS+EUcNz2+3H/4/+Pf5ss/ontOEJWiFHg0TWAXCei1yyXrng6F71eRZ5L/+q5"
    "OEIL7JE1J9XRGxn94BXj27Fj4ddfEb1/ORET5lS79PCNEPG91rtY7d71S90zTv9Lh7CX+V"
    "xLN2i8URlPTcZ/wOXNyMvbI/3xKv60fDx40yS8aUeNRBnmXjmOw9hOophu1aGyBmqCoAFd"
    "DTTOCJWnoCYKWtAOnKS3ibnqdl+X09r2TdNAZdd/dSax6786a9312VtirFWXe1UO1rruWq"
    "fXbRIqr/Sq1ASvN6cydPbTdjr7aYPOnkKmuszLUuAy0V7lHrF5YEYZ/5og7DO6GhD7af94"
    "+/WLkpfWce0Y/T9qxkdjXPwdKDIkKr7afC8pXLWlbeZa4KhlE7yrgU5C98H1VTb2rcQEN/"
    "Xhby/qrABgfIyfEbBPV/AfyeJE4AVmL8+6HMD/zAbs9P3+TMJHFBO0wMghPs443sz9apPV"
    "yo3fINuz6BJ0OFPcQuslD1iHmKqfvrh24yViP/X35P5+hhjJhQ5hPtyYfiId6nQkOx/4s4"
    "GUbvTlAPysRzmz4CZ2jJuYb+O5YrJ4WWYQV9Jxd5aafS3DMqejOizsBss8CF16f40FILfu"
    "22WRw9nXL/e7ew9GrgkTX4P4upWCa65x19yq9RLjVSCitLb7o0oi8Lw0Amjp7XW+UNrnq1"
    "IQNJC4wlDjQScpfCsGjHyTN6bUmNPQcEUQdGyyjj0riuc4DImADN2+V1alprdXnktlX553"
    "ZF+eN7MvIU9tsk+UIV7LK9smiS/M0MnfmnXTV7eDJFJzPPLg+i8Qq52YSSLb8plb0UI5F4"
    "nzN9fM4ch8ghGjjFoeyrlikShLZ6hpwe84Ur8jlAHYOmjOpBw0Zx0OmrPGQYRX9H6mAnAh"
    "MDX/19m5DH+WjmqvsnDeYNBytOZ0R3LppDrHvXACuEabduhXfJ6s6K/KI1UITO2RGp6yxa"
    "Hq8zwJJ4DnyejnyYoier1z5ksrElSf7Xiu6oLTM05Pz2RKp9JRHXeCRvlUz/IfEmpVqHkB"
    "tjITvHvJ+Evb3aUNbymY/5PdubTKmPBLXkwesd+zmMlnOtEdm2d8G1trKZNKbgKOIjpvT5"
    "Ru01nG+3R0g/RPsugJ0IesjOFEV1GQRMt5lCyKT+gJ1zc6321puiktLCUfZTNxsR3Yrz6+"
    "I/Q/u+G9Ls01kdWo6Mz9kW7rSYhPBM7c/K1ZlzP3vjRIpi5yytyMw80Mcacr/cdiw8sSM1"
    "/rfUhWjOUZ4rcp45NTQyPkEf+B/WmhNcWbrOkL5DHi9FBhHeT9fIpMPYBFYj/i1LcNqf2C"
    "u68Rrt+tkmSNkK3EBE2QP8g4U/7Q7kz5QzP/DVIlnqHVsc+g49b8EJxUFduko01cYQtJxx"
    "5d/zFtwxZHiCnPoeeJQ4fyGvr0SGFTvkELEi8RcwWxgjW8URuj886Qg61tXX2e3yCMRO7l"
    "QyAuOdLDKUhC+ty2uMg++MmKK6Fc4avqmtyKm3xUnaxZzSc3ZsUw71OCj7LnTCqq1hFUa8"
    "TUoD7BcfOG+d6s7IyvSg2z6A0Kde2hlDk9XZRRrgiZvLOYAzO44qd6Ka4QMX4LXDqdDgOj"
    "IglqNlrN7MatoeOSGHABTNZvRgLVKNpTloO7n8rdr+FbaKijqQvlSsclTvK49NDm4p/VKh"
    "1XV6BJpY7zaKjAZVMKlLY7bKLSoJ3eGsbkjujKwM7vXR8tQrKOcPiWO1VsQh5dnJX75cWH"
    "mcnACgKvl669RGvMGxzyt9gVt+mlGXpy8M4YvC3NOrwzYKIexHai16ZwTjcV0QnQDnNVao"
    "JG6l769YGd+iwuuGCnPg81Uwi10kFKcmCpmqzhiJ5/WiquCIKOTdbxEb0Rpm3Oz9YdYZoi"
    "DuOPKO9z7n3fFpy3bI4JYV2tjIOfXBv3ROg9n2RKEO219kHgtrKQivdmndUPAleFg3R2fo"
    "FCy3fICi3cOJqJ/Uq3/331ezryLcpZFStrgxwy48zW9ZKsZpxglHbIyquorq0I+STmXKKm"
    "x+uQH6zZaAtcZEa6yKCwwtYxJuOu6ah7KSp7ie/d31Tg3UpMEODh88DBwXsQB29kk0B0dW"
    "kvTbyVgOLEPYoTG+QGBP/B3vwH4NN/FmrmFRI1mUl1WXigTdZ0iJ/oFUNHz1VJ0LLJWs43"
    "38VGvS1rXRScv9p5CNBB7tgaOGp/aHgI2CsRSUIbq+dClcUA/qECUPm6HiAC9bk01chUIR"
    "uCqu0ClRjUDT2lbz5e350IVvsA6N4WE00U28oDLoFsfiYOgO2n0lTjOkVlwa1dICTg3d77"
    "BgBYoTrTWJdv457cgvFxGPOFAgTxxbJy2uOLuDxqd4kDv6h+bsXbUudWUeT8LW/ESBL6/n"
    "YorzLA43+u/+TGfMWyRG4SYF9Q4WA/nyEIGv5SOSZzzgYFvPpGWmj6H0C4N+XeM4NoolSw"
    "awJl2s1GeC+V2kPiaVfzyGVNxjot5UH34E3G/qifAMcJ5EKt4X3XGnboRrCZ21agdj5WxM"
    "BFpuufCVx1mkJZBkqWS5Usf8JhJLReW9d3SeJw/q/T/a7twbpm8su8VhyrKgmBaaMDWf8k"
    "rq+l5YogBCtN1rGH72Md3sFWDPRrsn6hIgpEoZ+3BiAKDWFQE1WxvzAolF0aIs0RAqG90Z"
    "ULhMqkkRYJdz0TJcvpfRPZL2plBSDddkdvH99e9k23/cYmmc5jW3WVkYQCFPZE6K/pLBPF"
    "iJ4ZAf3NQcilegF1zaf6Fo7zOin5yLELTNT/oUunmeiaCrGN6dRz27PcVU+obtK5rtlUE4"
    "WL7i72I0l6P37ZNBNFKcRPLl73Xk1skski5ODVEE3+boqJbjD9+VJprGMEzF0FJOz72H3k"
    "k/yRLKZ05u2TUljYigJKYdmObKcUlg1Xma5JwXITubbloWhJAlHHo+aAnWQ+/sXrlL1fTm"
    "w33swf8QaKgQB9z7znvUpPuJRh7122k/cuG9w9y3FCHAk21HZ8SyIThPhUquDKaUfFldNm"
    "yRW2x6hAnI8/HL4nJyNdwMX2rQhvLgMQ74R4ZQXzJFRi+JZEpkcSeyVVQvtVRwntV80S2k"
    "ASOxmSJAbVS1qhnhLBxPaIXumSiiCQiEzWMVAogEJhoiqGpVAYGoc2c1/bEYaOrfv7fggp"
    "ZDGPEiEI1O+Ksfqsdfo8TL3pvcOsfLZpu+YhdC8buu8J0Z/DNGw/UYwgYC+DEgTsleAiod"
    "N7a/rK5pgoPkBokHvoIFx/1EB0YS0KAtFlS7I9EF2p7rIrEN0OBjRfNdhzMesIJkde8qAS"
    "yMjHT64e/2uZRPfX7Xnurxtp7hCn32eYk3gkVIpx5gIThLdrW8jR/aEV3B8aHAjbVuwSvJ"
    "U4YPj4//vx7N2rV+8PE0UeGGKPPJAmwO2dOvLxvfp0mHljEiG6lzYd9ONjeruZK5fnaghO"
    "L4S/lypda7yI3FjpDCyJTBDkvbQaN55KNepbRuLHoRq+W5EJQjxwuTM7CUPs22oAl2QmiP"
    "ArGSpVO5Gq0XvNXeH5v4mvtAtXhCaI8fC2HrDVToCtduxb8yiYTA0ajaFED0P13u2QzyuV"
    "94RpgjXrhWVDesKkUDJklDClbSn60mKm1ryjmn/J4lYkZvdRlkDRNxFzO9uf0myMKWIWED"
    "Z8nhX76Utr4JPJV0YaM2J0gB9Z9gA7V4ra3Xa+qSK3wqsFvWgv3aAnYp+LiaYK1cJyHvpu"
    "9u/YHFMFKHZ7U2buXCnGzCjhifDDCvfez2/TWaYKUhCSFaFjnN50PjbRNf37pJEa4qjL55"
    "kqUIfmGY8SpKxG2MKK+9ebS9nG79hUE4cLSqoZyWIfJUhHJGiPGq9gSWIyDF7f2FRTxeuQ"
    "jPZRAkQvVE5i9/a3pLNMFaTD8/5HCdNhKxmOFKIj5kaMFDEGSW+02MipQgTlHmVQYjTNec"
    "xiofSH9fX70rnusqmmipffeyv/Qmf4Rqa7NWUBmBCv2Lfse81Moy832WSTxSyJlnPbWgWW"
    "+9DbiUfnus6mmipe6Z1qqDWWXq6mvsaiJHzqHXW/5ZNMFaI1XiwJeeyJ0c/pLB98h2+FUw"
    "WLsdVWQ1CDroqJpgpVgEOXOK49f+hfOudbNtdPE6ugo5T6XfHUPITWqh3Trz6+I/Q/Uu6a"
    "fKpxZc7IPa720sVPmAWM55G9xKJ8W3XMrraz3haTTgQ9xfoC+fIRlBcoraz26gKllby7yv"
    "3dEiOPbCwv3qBMcIXfoCVZo/T+jawQI2yFPnZmKAqofmbI8h2EfadZEr/3bFDSYKQlDSAX"
    "42TQ9vKMqhm7T6K9lRAPW37Loi7L1WBdUMF94Zov+MPmXrz7+vUTm7lIu3j3sbZwv/zl87"
    "sPN9+f8nwLOsiNsRhwtifN0z1KbRupCUJ9V8UtpaYCa8WbkVILWlRpYqci6uKgDm11LOi5"
    "LHgW2sslFAK96iVogX/yv+4Tn3Oq0SJxvdj1oxfs8/73yeE3pb2UUQjpsnbYF2rogyWUfv"
    "CTVaPUcUU3ZXmTc0tPyD1aL62YXgpR+izz22JUv2m2PCjVzHSZxPT2vPRG2rQVhi7m/mir"
    "8O8pHM1CeTii5Y9oy/PIOpo7bojtuP2s7tJB2xSgBrWbUjRfL7Hgsi+3GVVnOGDxIk41+k"
    "yYk+HF9dfP3z59uPugWsqIFfaOMaL7FN2iOP8JxWzD0t6mTmXKO5y213c4bRR4WGPPpj9S"
    "6zrblNW6QhnmmjnODYqFeD0cxzjUUoVQHLShq40s1KejiYYoaEFfC5xvNMeWvZyHBRlN4Q"
    "xvmQGOcIWbVPQYzdvphJ03qJoowC4Pe4jvcRhqngYCYdiF9HchCibWuyE1ZUEPunrI7LEt"
    "bber14mEYdcyEWxSKpsUx23uWCKKT8dTURWbkuN1sKgOW554pbnr1ERh09Hf/DmU+pGGlg"
    "lAI7oaofs63ToWlpe7i+R10RAFLfTTgm2FWg+FSBp0oauLFWFnqRvZuntUywSgkWE0sggU"
    "7kYi0QkpYrDrEf7N9hL6XeaR5eE5vaEKU9a7zICWGQ54/y9eGa0BkKUsz8PEa6lfvDvCU5"
    "/jgDGeLFf6hn7yi6tPn1SjOzz4nHEVV9YGLXBKU0QpU+3IMegCV3yvRM2oywFDo/KwDMHQ"
    "wL8FbriZP1IQtOOi1SmM5mmw6G3+nOD0+x752cjQWxE/Xqp4LhpycDSLjuYtSJrYArSd0D"
    "qWoCHDLmAzIYC1Ces9CR/cJ3oVpN/UtV1BTfvOm6RIHK6RCtfIpetw9IqvqHqXF08AOlDQ"
    "Af20UNDxrL0HSSFwwAv7vi6ANZbVS6k+UGxYO9PqZbMT1CphjS9Y8QulC3lNDO7jg9/HWX"
    "fEgJeP4GXYlAOKAnHYe5TiiGkpPeU4YlXscHHEVy9HcrPh7sS15dJn9qFjeXe7I0Xyh8P6"
    "fExQc+vF22hDLZI/YMbjWJZ1WlZkjp9watio4CyUBatItCuntWkUzc26GEDbAS2PhKpF65"
    "qyE0L4ODxv7ZUulJ6QOvaxlwgr/rVbP01JMIAGN4DiJX1zSTy1JN6qFKhlcLXwK2FW2jCg"
    "j4CVl05V5HaIppgS6fIY9I4SpnlTR/HxoaKd+kygJG0lJYGj2aG2Kgkdao3rUFvtHxfaS8"
    "uP56olnWqCwzxpz6S4E6urJdkiuFlhr6m7puLyWnANDkRb77/tRKNSWVsZOPpyaK2LwmX1"
    "xUoRoL8bp+7UG/oM3Xy8pnrpqF2oWFbudskKPQqKyqVvzLpKykXFkJ0F5a58lJ94iNXxQH"
    "nf3xkiAdWjgxYbRHyMIvfB/73rv+X/YG+lw/lGfFJDerhZocCcwXvQDLUXmEvVrHH0VwTh"
    "5Df65Lc9EmkpuSI4gJINc91MSceFPaS6n9YEwY7Sz/TJDk9lFdQEQQXaKohwFOlooCoHCu"
    "hn4zR3paY2fiQhppfKP+GNpOXyoTTVyFQha7vUtuIW20W05QyA76fSVBPFt7bPSuCb7QsD"
    "wHu7nWmi6Fb30Aq411e311fvP9Ts7h3ejwFtdJKENj4RGenpO7NOK307ZqeZ/jM1fjEKEu"
    "aDoHggVvQN3Ydk1bS9u4cKDOpfKl4g/kP+AUa2KYfgrMPI7pO9NIq0JfYlWe3G7aNy5Kwl"
    "/qcQcfF6z8ebjLImRftShqB92U7PvmySs40KJBwbbBOu2e3hAeV7Sp8AwUguKhohghbcrc"
    "ClR/Qj7t1iK3Dv2DQTAr2aYJ3fcvrB9C2bZqowQd9341qam+mx7tmeTdF8+siq/5EY+/aG"
    "niMnAjOqNmLWZU6527Hzx2ywTPiTBExPjMHGC4OvrQg5xMdv0sYGboxWmO7pvO1V/orlR2"
    "tqZAk6ag0w304Ljf04MNCMuT7Nugw0LGCjtVsL2fAJGgunZzKGGB3VUTe/YYyxB6m1yUqb"
    "pVCITBDli9cSIF+8bsWYvVUnjUfs+zYQ7iKL5xKHZyMfJ6S7F96xHWJN7mRVEhgURkfXwe"
    "UBLg8TVXEol8c+zYtPJP5MnoThmfytToPCIywZ+Ek6QpO2QcN+HG5QkNCLvR8TTn2M0fd0"
    "33BZn8//QiREMSGPPCLD7v7f+/jB4m+JQjmDzAkkSoO3oi7zQafyOPQ2HYRxpX4ib2UAeG"
    "3g6RfwI8vWYrs1ZUERQ92KStgOcDH6xveou+qcI1OL7A2puSql6FdD3D9TmD+RMa56eeqV"
    "kXfPb5j37001ILqBVgd03kODdGipmcju2+gHK+RZNvTK6NO74gbHKMSsWgV23qBoSdb+DP"
    "ms/govl+ywj6IvkOymmfix6yF6V/Sbd9JBZxb6ui2bV15n79tWEuGiwm76L6pt8H4bc2bA"
    "9dUYRZS9tlYkOqglm48X0ia7yE/Wyw2zddeu57Gy75jvS/XtSio2cSETmqh7CUuRiYtm7/"
    "HytiUbm6hKmYy9ZnjiTCY8cdYenjhrhCeKE0FpjylLwS6jnxPDOmvrbjKFsMnr/CS/2cyQ"
    "zX6F59GbDwlRVo1Ra7MZvH04RIpaoZ9SpCjCcexpqbkqCdm2Jms5s32Uj7SqHBxqY3ZAGv"
    "Z4GeF/LPkEBnGKXW3nG9ljIesYq+4IEj7H47t4DVv4g3t4j+SKrCx4kSuy/kR0uCLTOnml"
    "p1E2MI6ynq/IjdAjDlgk+wX69dfs1V9/5XzYX3/N2rewf4cYRckqYulf8RJz/6GLo1kqvc"
    "CR62D2hjAD8gCfuDuo/kudHZG3vf0H+CuN9FdqdTTu28tY63zZc5H4A9+5nNaWTx24O62N"
    "ngB3WZaDe1+YfAo8h5IUIK9ZvhZon4YZGED7VLnyDpfpmgW3BU+BSv5mPZg+EdjrnJC+aa"
    "4T5IO0mbCDQDVNhpJaTmd5i1wtcBgt3aAd27xq8G6EP1dmm4Zn4D9apjl7IFvN8uxp3WmS"
    "Z4wxiYxXZIfY4YHzeJlmoIZ4RX8Et3vdPDEV++zvdF+NBEmuWlMAC93gm9GswywGGs/RaD"
    "zsoRLfjrq7U23FAH5t+HnTbhxpRFyrkhBxNTniGhNPJ6heEgP9mqxfiKhDRP35KgJC6s87"
    "pD5WqAeIqZcN6qe+FeJKCeMTQXyvlb2aS7XVwVFbzzsdHbVnarfD42vWZgg7aQ5S058hHC"
    "ET369uCCwxaYZ+aU1aYu/VHOdVBm6e2QQ+EON8IM+m0jJ/AOpPiFRyh0w54LP2csBnjXLA"
    "4Hc6Lh+DnbexpYZ/QxQYAno6yGhFc+s+TsuuKjOStqLwKIwzk/IwXqEikdKKjEqipJc6Ei"
    "onUValTD5y5Vf+QYBW949tpWCD0efgHbO3m2Fu5+No4GjJ2qahP81cbdNQPsoap0d8E/b2"
    "Gr7ZcCjg26OAL7HtJAz1WiBXRSEx2+gAI+TfPws1QxwZciaeuwpCVtctwpGyCmqCcJGDGP"
    "5YYviQGKQCr1xikGhPGWwNP4uaA7UNtQc5Iq9yDwSJrsyivBBYP5BU89RGsjghTU11MbGH"
    "1/KOkKM2xhVFZ7Ziezm3KS79ELtNZ7rOJpogVvRyE4jilSoo/Tm8LmaZIERBqdlrj4dPvm"
    "XsGEGyS51M9UGaYD/U2j7u4nU/iG6KOSYCkGZycYx/61hs8mnFpePwLptyQsAqUHDrQAgI"
    "uAKs2um3ZUZ2rizJ4l8BJoGH0TokMc7raOVdrd4gqpso7RKwXrr2sii9tWGFu3wSt9T3Gm"
    "DSHhnJJia1AE2Xnu0Lz7Xn5d/QUE17TF8sPcHY/ks5rm4XWbfJ1g3dJ4rHnD5cLUXBW0Cv"
    "yU0P7nMpuM874D5P4W44gtv9O81TWDIrKT9pD5mTdNSNa78ZSb2yaPLr8x15xMIMmuqAzu"
    "M7v9DT0y4fK1MqhPCSl7ycZpoh83vXR3YSxWSFQ8RXMuLv5vO/SYuCuDE7cjcosDbsLyFG"
    "hK6jGbonIR18j9do5fpJjMXVRQ7zqXIVPPMqNaUkH8jRMfLwZ8tmTm3ypcrxUxEahi58XF"
    "XsuSH8ikTxXCczpyYIUXh9wioQjp4D4cig8jOg5v2pOYm0HuWSGNSfMVm/jRukCnGtJgqH"
    "5lDEqa5alhq8HoVSlqapQ57ZU1uMRjW5uKZfH/vxDbZJWLXJhANmnaZyOnQebsdKmcpcCj"
    "24T9jnTeKoRepQCP1ZapwyFzSL+1OJvMME86Onhi5LvuTNc1+gK8/jrShY1wmxdbyvD5Ix"
    "iHMrHMxhE3a4WYc5fFS+tGEXiuMYapMvGrLOdxSL3piwg2JS369knBSXEj6Ky1YXxWXdQ8"
    "H2unm2/6l4gupyJiOv6Q4aPnf8IaQbhZAWSYiHLV8MdUmqhvKCio0Q5q6t4uvXTxVb5d3H"
    "2sbx5S+f332guHPY6SA3btlP1K1E8ACMwEKsXakUcqOrgmAdDmUd5sAOYBtel6YamSpkLc"
    "PaMjTTLqSIRkISVG3ETM4y3A7eaRreMfvLZbZW9BhxaywH7LsIBXTJ0LcJsjyPrFGUtcOZ"
    "IbpZULSXboRWib2cIQs9EfoXHM4QD2bmkc+mhXiAz4PI6fi2u1mHqRjhKNJhslXl4PzRth"
    "Sh1OGRgM82OeWVX5UDF4ku/v9KFOmChcDhzPOTk31BvmeuRuzGnhK4hcDkwN0L5ZXe/dsW"
    "724HXyFssp/ppHZ9tPxondoyR3byAQemFfcpuUaAA/Ms1JxuK1qPc00UuDAm6xmKnR77vg"
    "1sJBP9zcBG2hcbSbT7DIDxp9JU49p2ZAGu7bhmOfXzmIrInV+Kt3Q48sujJMhdAV1rxE/p"
    "VRZaWx6FAtEXuMM8wuETDt/Sf3s87SgfzVokR8gVkrj6TwjtlA3e62cdznb+ZwP/dqdMPt"
    "5kP4EuH0WqadBpR9eg02bbINb92FMBuBCYXurx2blUGffzjjru5w23Io8hqgBcCEwP4OEZ"
    "VQs3jJeOJajXzgxhMcBlmS4LeHxod6DLLNq6V9CNBbh1JH9m46e3Li9lNtbL9n31srGtep"
    "b/kND7mAq+ZZkJHl9nMntr+87a2FddXzl9uSwzvVV8eiYTNqCjOu4HEDp4nr7GI9brrz9T"
    "z8ToUShPUy7awCl1PUuhNrK7xvngdZcbdPCTa/et0/yeTzJViFg1j54Ape7Ta/qPqYK09Z"
    "0OAtXEPM0VqEJsYzr1nFqwMemJ1k061zc21VTxcv0F+a0fTB/ZFB/yLtRTAanpDpdo4qFY"
    "i02+eYdRFxTZiIRU546OIEO5VCG+xyH2Ow9T+ZKz36rTjcvg6lyxCjGZ7F4hiMhsbxzt8R"
    "hnO0YmGpMmMbDkU5b3niY5eO4TRn++eYtYjCTC1FaLkYfveUW4LKKSVYOjYtgPibeiN0Zh"
    "bGbg6QWRml8qESg/Yedomh0B8RsTTJlZV/wm1VZDA63wbwWmxJg4O339w+vLVxevC/CLV7"
    "owb1JS0odJtKJ9K9y0JZ7kMvX84U0stQubBmrXKs0ajhZOl79e3bz7+OXq5u9Fe9LC8/Lp"
    "65ef3gkalL77+92Hq3qcjG1SnpYjrCYKnjCjPWEhfiKPWnquSgK30mQtQxb50cmVkEZpgt"
    "cZ0vj3mcYvWO8DwHu7nWmi6Faf8Qq411e311fvP8i1a4xsy+/piPxzeEsnmRDWaj2HFB0b"
    "pXiAwLlRjRa0OzhSn/vczgcq1d6/p3hHrAZD9oTOUIgth02NLI8kzlsUWRve1mZJ4UPWgi"
    "RxiTfaXWJ/iMmBi2rwATnr8GXk61GaMJWNn1yh/OF5fM+g+B9rsOHGrKMWryha32akeGqQ"
    "Fgy2Lng0QMvg0TDlvgAG9UEN6uOk0KV2y2ccPnSYNenbMnbNqhi5uxzemqASA4lVKGfh1i"
    "zFbWU5rGkXfosS3yHM4GBlziOELXvJQ6/0noEYBIK6dwNOLFPgjpVNh9J2JuxYXRbOUaug"
    "m7ZzQXG7ZwU8r+45X7k+EZzYnQGJqiCoQH/tJ2wXiYREs67lXxYD+LXh99z7wpCTR78sBe"
    "Brg29bYShIx+y03HKRw8H+cnqYz8m9BuyZ1OGQP50U8twE0nFJVQTB8Wi0S4rZjj7WaddY"
    "FgS3o8k6thYRCRf0iVTOHK0Kws1Bey8tuVbk4S8JAfRDeXwZqAN4eyeZKTir+XtLC1CCPJ"
    "XvFoCuHLq13dVAbzpXQKszPVfPLl96MU6GIpRFGJiv20K5x1LI92kfuTM9KR/dSFD6pe4k"
    "ZX7wGWq87FlRPH9yIzfOLkAt42pup9IodkGmS4PM89d489N5WrmLv2B7Fr05UZ2HZDVvmx"
    "9b9N/zR7wRvt2YU/h+WswK3P1muvtTHamW2KtKmcy60aU37aPQXvl5UQYbiu6pFd0rbz7K"
    "YEMBPgXiXumUUAC6KjW5/imvpfqnvO7on/K62T8FyvXtr1yfr9hXye/TVslobM+llu55x9"
    "I9by7dhUdsPQZiVRJcgSa7AnNdhdiK1JqJNyWn92DtpadW3Y5rYN4Zx2oKQ6sQXSfsEw7F"
    "2X2t8JckJhNFHKzMBS8SFFreXDXnpiE4yE4y6dwbYB4A8+D5MA/GR/Ob1sofF8dvWtg3Qg"
    "sqplhDGKwxk62xfxLX1zK5K4LAsDJayT5eR/PIzeLdKlquSsKjbLqWPRzHONTXdV0eNG6y"
    "xiGZ9+h3JUiFM0EFZSqLqhZqsuDb7JeSONftESMUH+axeCYcHigycLSqfQWdrz++n0tTTR"
    "Tf2tknh2++Tw8CsQK317C9XQHj2smmzO4tbR9LbD+SJJ7H5BH3LZV4nU12x+aa0CqvXs3T"
    "5lnzENPvHA3WiotPNlXMCjb6QhRnUu6hVFRamTJWANTOxlxsHxwCpmmdF8I4eu9uXOk0U1"
    "1LC8t5GKYV3js201RhChLfXs5tCkhPrL6xia6t6XafpDNb8TBY3aZTTRmtJ5LQi2jYE6i/"
    "prNMFSSbJAHpX838mk8z0eNuQZKHpag7ktLelDINprqO8i6dnP45TJfOazbVVPEiodN7a/"
    "rK5pjoM5e7EAZyHkx1GYX4ycXr3s8bm2S6EDl4xafuDVM+0cQdK45Ld/N4vsJRZPU2YN7z"
    "yT6nc00VMZZIO18lcW9rj87zOYkni1OUhE9409d04ZNMFiKM/bnrR64oQ0EFpqskJis+5m"
    "Mx2xQBs4rfOQ+Tvnv8FrSbZLLBhgf3vu+96ic6xU8sr31KGDXL07SxFZrgKfaJ/8ank+8W"
    "bxZHQTaoKORo9OkaH5Y8xuLFK98yXsH7PEYDKnYZMZMuQ4dNNQBeqSf6zp2UyalYZCpr2y"
    "coMLVt6NdeXOpfVCH5IInKUlm7++8ixKizKIpxMENJhB2UBGix4Z0VYtfzUNbXUFRzSmsO"
    "YTUqhxqJ6Y7GJmnUoYJaTEbWYuK6UsI/lwCGKZB8x6sCaAN9ZAWoZ4hBatgIUkjSW4DyY1"
    "URg6dqKJr29k7Wk+H6vphoZGqQtUQrC1C183fTL9BhrCpaFIUVKrApyhZqu1VRtol3mxW3"
    "ZIUXxNmg9ZKgNCmX2QEW6y2Nw6x5GzUXPNcX9HdTlpZp4lavEBtbqQM8ryCb/sCCXt9SWJ"
    "ZuYnSfi+ZLK1pCaVhDzRG4GR/9YlY8Xs3aR7ubYhfCJtfn3XbF5u6vqL6LtWhjnz2x1YvX"
    "TbponVRt3o7SvI3KvJXNXwHlupzJy1oT7AsZsC/awb5ogA0N3nddRydh6kU4jj0tNVcloS"
    "aEyVrGq8AjG6xu0tcEIQ9e90JWM2/kNVAThDtxPxVoPANVOSg+MIxXK1/XA/i1nkVXpto+"
    "MEBXpsaT0VSFIt+lnyJGQXapbgbqLBdFx+GVvXTxE15hP761l5irq+FBbA6adbkSre3web"
    "QdL8FVyP0z30WI3f4onhG6JyFakHj5Fq1duiaSGFkoJGsUL/EGWdRCJ/f3Is5Cr7l2OxzB"
    "NWika5DxlaK5yEnyjhAPW75YCWWxmioWVG5f237xymHNi3dfv36qWBbvPtaA/vKXz+8+3H"
    "x/yk0KOsiNW+48aXKyOuAVOUBcAXEfY1HWrpzntRA+YFujL+wzX1x9+nSihvuJ5XmIbtiW"
    "v2G9DtdLK0ZuhKzoETtsJ9dxyMp4sdqdWA0f1pr+cLLWVcZW+oDa+Jl/6ItPH3/kXgNVnZ"
    "AnHKaq4EzAe/chCXGECgLy8TsGLLCnr5JC+IAaecc+88XV7fzD1c2XD+9VNcKVscA2WVE9"
    "8OeEsE/xIlT8GPUegzJKOevoMFhXCnQgORmyA0kSOJq+86ok+M6N9qqaFed+JtZFw6Wk5/"
    "Jor82o7PPQr8w4Co+HXF3G4VweaRUkgZujKI/U7tpYFEN2ejP+m34Zehi7HkZWdk9i19cF"
    "jtcY++h3rLPZ7+jl1kG/i8nvmh4MDXkNmhSjQYErw1BXRuwptRcrBCbIP3gt17S2o2dt/U"
    "pa/loKINfEJtce+JVUK8hXHa0gXzVbQbq2Gsj5+Aku5OFZS4Frx/RwaOL7x9uvX8T4lkTq"
    "JgB9B/0/5LlSdUkMi7x3IMuwqFz7c0S//3z1tzrY15++vqvf59kE7xoZWlYkRF7O2VASN3"
    "mhn9C7RHEBiZFHyGOELD1vz+COBY9iKKqp1nFLKUSA6qCfm0hUUc8lgOGji7nLSiDE7pOo"
    "oEtXqKUid8BQS35jH22kBZyWJ0M6LYHwq7OeR+e0BN/0s1BziFfkSUvNVUngdZusZbMiEM"
    "/m2tdBa4WeTyf7jS204L4kHiuBBX0Y5EreDReuKUMmCNrUEG0P3aRZ5XOFCM4V4oPRg8Uy"
    "1N+iRxzEnDiK3DhC2HcQoc8X84m4EfLozvsCXaHACmPX8lCqM8Q19QYtWTCHj7YY55SfcI"
    "2IzwE+Ty5ClJOss6eGf6t5njBf/IttevRLsHMcQkhmhpDSlaRxR6sIwk3c6Dta/hAqqrgk"
    "Bndwk/Vb3nDlN9KyFNy+9R3d9cNQxQSqiYIahjOCynlgkN0nYwjVFqNE+9viqtwT4KmZO3"
    "Vsy1vtAGmTQ5tOvNZyq+WUV2LeaTjF+cCddtPPvHCOldXxysrnNM2d9mEyVgovTJ1iXl3b"
    "YIuYaYuE2LKXmg7jsiRYI0bfVlnh50Cv3ktFEmwSo7Wc1ebZYEtQYKGjLnJVbEJkkMHC5K"
    "WDTf6oKglNCNNnb+s9k2tDh6WX3zp7miDT6jdSN0BKT/+gZVu6zGyo3FLXgqyJPZx912bZ"
    "7bbp5I05qmKWVcw4wKHlP/IUY6tcXCX72W+3lpwbIdfnPWGsGDHeZ9P2G2xWjZQn9oFgJR"
    "pqJfI/G/i3Z4rk400m0EPK0zNMeaLwEcHNpR3lQmCCS7lrn8jx/aEV3R8g48mUjCd+djZg"
    "b69smQ2fUuRrMEM/a2vJSjJhxTtHQxSMfl2jPwqw72RIzleuL9q0O1t9CeVBH9pOGPob3M"
    "BjFu1CYHa2e2DqcgdMwHlJ/zeSTQeSyCCJDJLIIIp4YnZ8CZLInoWaIYnsOWgZkshMi6pB"
    "ElnpGTtgEhnnuA2VRTatmGbtXGBQ9ETphk8yIYT2SRW9xQ+sX8OJIJqYvzXrCihGpUESiX"
    "WR9cSKeLtejMM3vGRxGt5Lc9voTd1Blo/XiDH/WrPl9CaBIoljO8hmEC+UCbJcyESxLtqD"
    "WBfNGFbo0kfLtVQCLWWZXpEW08A+dKgFHEcn4Dg69soena0JjqNnoWZwHD0HLYPjCBxHJq"
    "ri8I6jICQrwr5mT5/It3ye0W5s3Y4jbIXeZk7RchI77o8Vm2XSSPl43ROlL3SGb2TE3Llu"
    "mACgHQAFSbSc29YqsOju3/eJo3NdZ1NNFS4cusRx7fmDe997g8rm+olONSG49unm/ha6/8"
    "YnAid3+sasy8UdFEMkHNysLFua1FIc3d9FKCDEe4MiglasqaXNYhxowVBC8dIVlEjoMY+M"
    "m7uYMr8nk8jlPwG83WZ6uwsFNXTQQRXeikzJDhow3xraLBUxhEuZGMJlewzhshFDYKxRod"
    "nSHkIoiUAEoUcEISax5alt14XIlLaKAzPYQ7yi34B9LyXoK2IAvzb89UuNQlZN/ToEShjI"
    "bRiU3U49/YYqLizTlCHrOKyvxIrn8Prq9vrq/Qc5x6Hdn0d1a1OEbWqYS5GpxgL5ns1Mqr"
    "9r+vcToamZvznrNjfpMPq9HWmbk42lBqAVowCTwKN/p4p8w0sm3JMQWQwe+idJay9Y/Bo1"
    "S9lR9+nrIgt0oFkF9ugvlXAC/6X/2GmjAhfLWOs0X6vyGe/OVO2o4bt8utE8okgKM4V3JO"
    "5t5Q6YuHccO2rAxL0kwqKDs2M3ySUOd2/cc9bpgW/uQNHSWfLA6gDzDGzkkSgBqDUHpdYI"
    "1zz4IA7sg3giiU1Nvp5uiL+ms0CgW94DkX1TsQciR3uHB6IYJlH2n/cay59MRO7vqdLRAk"
    "eug1FasugF4qPWVoQe3CfsM5eBG6NHjIOIdzmLcbiK0HqJ8zQu7NAbuiPqHrDnT9PME2Mt"
    "0mov090kTiJwWxjqtnikP17stvjgJ6vGiVDRRC5rsgvjZM0eAlZq1U6imNDFiRySWqqqbo"
    "3TCwm3xmnduNi6NdhbtfJb6bOhCf9W+oBFKYvd85Z/+ov3N1c/3p0o6sQJrft4htKaSjPW"
    "3DH10CgH7GXi9e3h+ro6gAyxVzIEFGAVAn0uVYD1vKMA63mzAKtrq4Gcjz8gug8ZcXOM/m"
    "iowXosWk++amRhz8cDl6oH6LYlDAd05MFb4mgAwK4Ce5D49nIeJp4a+DUx2G30NbDYzIOE"
    "mbORasnQmuQBY4/FK6MNPj5ZnuvM76mloRoKq0pCfrPJkbBUVzHR03EqBxo2WcOLxHnAgt"
    "taZ+fuQgaqiOsGOLm7Vw32QgToG5qV2+mzMw9wOM/djE3820P7ItkJLf/BspV47GLuWBvB"
    "fbgV3aoQwApV2qHYFtxuoNgWqFlKzVFshXpqrkqCqWKylnkIUkPHZTnQsMkahqJ5z0HLQK"
    "8+uiWcFUNX1kBVbkJ2GjCrj6+K/TGrS7X/e8JbajUwrnUuC271Ce9VENL9tzA/TanAYVbQ"
    "aiIrueqCoL9xiGKZeaL2FDFKw+QDlAj4xiaaWoGAyhaX1kAYAquJllOoeFMPnPAxSpBskg"
    "T0Ry/YYui7U13zud6xqaZzdu43P4btWCei3Bj+xqwzL6YYsisnph0DmewSttnUMktsK4nw"
    "PM86SP8FFTGMTS2pqkuWiVyV0uIjG/aI75uMXDwISmu9LAXGdi+qhYZPsSwHASCjXYqJ7x"
    "Af64T5yoLgNjZZx6XLhsoOWgiBu1h7B8WrwCMbrH6A1QThDBvIYWxntnnfKhET9IrMag7N"
    "0g4g4SnOF+wA4H4oTTWuJS4Lbe3pVnYW79185ku7zYTO1/0OM3qeP2tSBS7pWER8XrphbW"
    "1QTPhfWYLbC5T2SnAtD6WKRly9aaFKEmAf8XoRbb2Eh5xarnIEa+EdLd0g37zL5Va4rQ+V"
    "L406L2Yddr6fMG02NdAK/1ZgSvcm6MkwjjIED0TUF6A9M4JMryfAYEsVsrGPkJQKWRB7Wc"
    "sGEX1HtMJH5+rBvwUunU6H61uRBIeeyVq2CbUfsWYWTk0WNG2ypoG5P3UNN7wFKqzuuqNh"
    "Qrd4KJv9/JSQkcuUVVCVG+T6/0w8Xx2REiiqPWBRbXHMZLuBD4Dx58pkEwW5ceT14dmzIE"
    "VvInlOGJwI4AJmZmN/biL21cd3hP5Hcqnq13s/6rYsu0irx5HMCu0VsCuzzgUhuxopvT1o"
    "VybCy4XtPsYR4tkqvA67Q0Hg8TI3ihgolu+wuuuuj3xC/xGtcYgW+J7ua7xidfZxzYjdYL"
    "NqBeu6QnRA0zXyEjPrCN9BuGmv4SafZBu9LLyFwAThvZAhP1+0k58vmuRnslq5sTgDs6v5"
    "YlkKgJYBGtj8wOaf5NEIkdU9R1b5vVTHR18RhLiq0V56iKs+By1nxqMeTaImC5o2WdNrN1"
    "5yz4KGpuuyoGmTNQ3xVSMun9yhpxFb3UoB+BDcHrMS6BfwI9YUUEMNTdkJWWJAMpi4fx5I"
    "BkAyGBPIsiSDxv1mkEU8rcJ9zQW8vdFJwFo6+IYAl7cOv6vOOa4zUxbn5o1hgCRjYIKYzQ"
    "TJ0RSwQEpAtzNASlrdTf64JSscLylKiNwjCxUnE4qXPGc63UXR0opmiLA/nTeIuU44TSPG"
    "4SpiguwfjrVBbszZHrxyUJMSsufPEhBFfqmUFmYVR1OKRzd5hDUtx2L+SHUsUEnMvKrOOq"
    "gkdlYuVj4M70yV6XB6JhEYPj1rDQyztyAtvD3uLtU0/ayjafpZs2k6ZDMfIZsZeksfBfb0"
    "HBbuJh/8ZNW4nNYTnmPjd5aTteXGFPIZorcGZ4aKoFT97iS1nctsN6ftu81pY7MBPhXwqa"
    "buSIbqqJMPHgPt5zlomZ2gOhVwIyD7jEK/QcI8ORrnZE0Qjkrdo9JakcSP5yvXJwKfcZcK"
    "6pKgA10dOG5k62qhKQt60NUDlIQ+tgY8YltaNJyaIGhAVwNAyjREDdBP1gRq5pyFivS4mW"
    "VR2I+AIDsyJXRQA6G174kSZ021tS9QL4F6aRzIetTL/BwcaiVLNgY27OhUWsjlewN0dxkW"
    "YLnuLiKLdAB4P5Wmmia8NSt8v81zRB21BTfETDhnvw7bVnskehKlUg+Gl1pr7bEgpsjvLf"
    "eCFnB8a62i23m+5f7UfOROsu/PjGfLuialoil59g0KOKGec26jFopuk8zbcy65qm6V2zCQ"
    "ao0l1fI/G/h31A/LxpvMzdJkBw1fnS19pBQdGoUMuJO0U0wtz6WXDrptqXIKqpJAKzCZVp"
    "DqKiZ6Ok7lQMMma3hF55sHOJzbSRTTO4lKG0Ch7IS21MHqpwX0rjuP8W9KJS4rQoe7C5yc"
    "HOQmcP5SKgGEDWu9DaRv1qB27TgJ1RISyjKQk9AjJ8Fz/cc5BQML+jO2L/Sq1ORW+muZdf"
    "66fZW/bqxxDlgSqoOcyUwO4nPZvaRrK6mjvLJE3vb2w9ASpkLuMTr6ciSn3xMOI6Hjt70O"
    "zVbicHCejgROO8SWZl+8iiTkZRh9MU8CR1PNVUlQs9FqfiKuXvvDiiDY2CbrGDiIR3dXHp"
    "n9ZtjDBeQ3Y1QxPfKbYWt9YO5bO+eiUihPHJNSaLqXBrq/haPcX6ToE1lovB9Mfw5ToCb0"
    "5AvaEw5XPq28rFrpFcWq20mvCIqRO+kV1xkTglc0w26I1tYGxQQFVoDDF+huidGahI845O"
    "3wIjZoRd8MY7TY8D/f8uJm966HWXM8y0dJ4BHLYfwJkoRRk4RxkE/UpGrw8mlJ+FDc4Eu2"
    "OfA4zORx2EviijrBdVQ6KiQgrNAnrEDIowrs+XgAHepLddaXohs2ZqUy2a9wovoBIhN5GL"
    "6sVExiSxDZad3ji/FT8g4M5ix3iK8SxMmHQxCnDiS9nvDOT6pXkKrcZHA9sPsqvXgqg18R"
    "A8eVLvoQcdO5lYzOTX/v+m6k1xmvJgrhGJP1XLG7VbRcEQQdm6xjnvejfF6WpeC41D0uj1"
    "r9ybQDEqrePCMVQLTzaNHO42TvjxVf9fT9IpG2J7i1BN5xnaey8JbvEX3iyFY4YBj5G51t"
    "Qkv6UGFSDlt3qDRHVi5cOg/y4VL9p1i0kWWSs3SgaIYSP3Y9FpfcICvEKEhilMcexT2lFO"
    "WFfaKKMK+fsNo1jTZRELA0MmCZaauhgVb4twJTuvgNF0ygQIvWs2+Fm5Z4QiZRg3OxidNs"
    "s5EB2rVCs7Bi4Rz469XNu49frm7+XgQhCw/Bp69ffnonCEO++/vdh6tmU3UNM6YsNaWlfO"
    "xOxu4gBowat800VcgTCl2xAXN9dXt99f7DYPWbFO82BWVOcKkp0+nabzP/Cuf2dtjOW8wV"
    "YoXYZuiBEAcRujKaFxXxEMmelYxLVZgnLTeUXyp38oKekFOxGjX5itHZ2xVzFLhaRuxUcP"
    "U5YNIhNAbdXz63G80Zn1SwXxDiYctv2TC2UvXrJRUbIcxdm8DXr58qt8t3H2tbwpe/fH73"
    "4eb7Uw47HeTGLa7xZ8Br89wnOoftWe6K9U1kmYL1E1dmoV/K1OpqL9VlQKUuYA4Bd+V5xL"
    "uzh11HzRVJYDWYrGVIFp++jo/EXDFtc36mTZsMe7CAvfJMVRB4lq3RrqkkBctfF3v6BfzI"
    "srWqVTRlQQ/A4BoFg+s4DKOx4itBMWrs5wOAO/3WK+UzzOj+VyPFV6f9VelUGwDlb9ypeF"
    "edc5pgN68D+20lpBiK/pY1nz8RhKKL92ZdoeigPGpnJPoz8fEGRQH2eY0PC6WL8S1ap/1a"
    "ELZCHztZPjhyfc6c87DzgENEhcJNM3Q90JxydURqj04en44IhaHYtGw7CcMsPM3erfeXrw"
    "yA+LWR8eu6zuT1UJcEI1jbECOhg8N5iO/F4UIx/hUhrTChYWdNNSh48VoiKnjxujUsyN6q"
    "Vxa4T3zmndZY7E1ZiBNqOnxGEp2d3CZjW2G4YQECrHjg1gRBBT1VQATb/G78iWifB/DlwV"
    "8vN03c22t7ZcOhtFeP0l5lA6ABfXcguSYKrBCjY8lA/nkWag4xa5iipeeaKFBDTNbzUQtr"
    "GKbX41xWan3Z5TVQEwQNjJahY9pBdhw1VDzO8iqoiAH8QBEZoR46KSLHCgab9ljsMxqcbi"
    "IDIHxbTDRRdKtxwd3IeiV2BxBFdoBbu9IZW6NqpPCql6gClsjxWCJlZ4SN6Ved87yintWr"
    "btK5rtlU04FfrXJVLRzdDuhXH98R+p/dsH7NJ5oQngqso8qqEjCP6quunX1UWet8qEQxjJ"
    "yyhO5JiNZL117yNkN/vkFrK0I+iVG0JGv/BbriTYhcy0OpBhDH/Q2yUPa5VIBxieg0Lqvv"
    "5bZX1zjIZ2q0QtpdiKOlBEdarmH+iDdZL6UliUlRryP/ufwFYDgZyXBqq9DRzqxpLdFhVP"
    "a9Jq9m+KoSpUdEGeRcaoJAX8oAfdkO9GUDaMdSQjgbPkFoh2+GBDRIA5yNVjTPigQ0VdBO"
    "1KhK9eJrmHkPPRhd4xlUrGGXSgr5DFm2jYOYVa1h1M6I/WXtxkvWoNOv32tltqQ/SOxIf2"
    "jdkP4g4qpGovZs7dt9SeRwKjg5OciG/+qlzI5PR7UizN8bJxN1WvxfRgMROs5aMS9JHA70"
    "0/2CPly9PGBePQdGjoNtzYo8VUngXZms5cRnfUE1lFwRBB2brGPg1h37BgLcumNrALh1hq"
    "gByl8dOxsyDycp4V+Wgl1IG/tS8E4N/qogaGAwViMUvtpn4StgjR6CNQrcxr1yG/nZNwC2"
    "GfnmWz7dNPEt3xRkwC1VOepLayxNNVFsq9cA4OUeg5d7nHpilc2jndlXbC67mX3Ftrab2f"
    "fVxyhy/41Z6PL32GcdcJwX6GOMlpxih4Jk4bk2shwnxFH0hpcBI2u6RFCEcUT/OUOW76D1"
    "kqDUOUzf9jlNj8fRm7S+Q3ygDKfPTqKY0GtPQb+D/lhGXOlnqJ19B60sOxDdUytLiAnqaG"
    "N0kYTydqi0w9UEwX0HHtRxqQB8SEfzIeV7xwD4Xpemmii+tZ22R7YbZLkNk+WmaOilGWwC"
    "C69IbWs37aIlCeZFLp1ExpaP+OgZeqRHvs+KPPPSzixzKiaeg8g9taXe1l5c4Hv64HGbi0"
    "ITs+rQaeYUtaLSNCw3FmRq7fezhA2Vt+n0rGhts3FybTPamalVSTqHBCxjTUDFusZ9Khqb"
    "dk7su6RxEBJmUQjOBTnSflneZMBPlmRNJ2L7C7Kt1PJUTho6k0kaOmtPGjqro28zTD1Pz9"
    "KuyQJpz2RTO8RxwporaBU+rIiCnk3Wc3arUTmuSiJQhH/3iZXBpbNjViThOTL5OXogxIl0"
    "smlrgpBkpeeXdNzI1k1obsqCFjRrV1KbNaBfS0cLTVnQgmYJS3qgaSigIgbYa2JPYsvTQr"
    "8qCPjr4Q8tj0zQwpqEsaDhbBf4hQhg3gNz5VY7ZanJ5Jofes+hl0eHfa0G8nI+ybK8wRY1"
    "d0my2EdaEgJZIUb8q6d1aJSrRckUi2qvFVU3s6HZ0cGr53CjiR6XGrt9QxR2fd27/iP25y"
    "z0q3rZL8sB+poJdbhl4+9MpsNtuz3gLttWMNs+NC75DVHQgeba9yxbKz5UEQTGrdFu7SRw"
    "NInVVUlQs9FqBv78s1Az1IE59qF59DowoIU3kMRggAqgyx1UgnlmjGHI4TlaDg/0tZPFVr"
    "Wv3fEq7Bh2k4ECO4YALFdgRyYDzXN93DMBjSdNfaLzTGjLEPAthkDphs80XZyeXLzunc7I"
    "JpkSRM1MRpnSTHk/Psk9r0dhpqNeTYctyzRwiijf1NrSRPMdrz1VlOdizr183M5U0Vuywv"
    "GSopVmcWKnmeEpHiJMzCxyVLPGZ/XUTMirNDKvsq2xXSv8rX3tRu0rGKyVRhASJ7HjuWK+"
    "ak3MYMqSMUlAfpbCKQtxPt7kFFVNcE8vpHrZXXQ0s7todDb6V2L5sRsLKGCte0NZBHYHwe"
    "5Af1c8D0LXxjo8C5H0lGCGvILnpoL0yqp6AyxLAfhDOcxbGrYru8Nk+7WbpgRZ07C8+ip2"
    "4fXV7fXV+w/HKidb9vi0GZFbh9AuMzLcjtxpSH4mPt6gB/cJ+4j9llI9IFaflZUw+o4Xc0"
    "Wp8dBaUKjPRN1GqahYEFikRlqkUOlnbyYTNKg24M6zpFsv1isDUxMFaqDR1EBggD4LNYMN"
    "AzaMKUoYuw3zLXWDnwjsl/ytTtslKA1SiH/FrECpxe0LFGGPflpHJEw8WGh+lDloiuVKKy"
    "9H2KL/nj/iDdQnBavFtE0HAj3jDvSUdhcFlKtSE8T67LUM1nRUK9b8vSrWj64v2Kblalrk"
    "siZjfWIhVn0PkZAdkTh8cm2tOrsDV7KwKTAPJFRa4GWZw0F+cnKQxX0ps7Yv25f2ZWNla0"
    "c1hwhomkZ9OIpjyY3mFLjI8gSn5TtCPGz5LTfBimC9ZRaV3NdiL145cMusr18/VbwL7z7W"
    "wP3yl8/vPtCDlK9/OsiNWzBnoOkH9EXSsP61E7B4DSXFzaeQAdz74T5fCNJVduCeyUwI+s"
    "GYQpbnkXU0z+voKu7oAukDbuu59T/aXZ0E2I80/PZlOagtbrLT/gmHkTD7q3XHKklMpqjj"
    "YLsVhLqexVMDpYuehZpDvCJPmn1qypJwBJqsZWyF3mYe4YcV1ijbIpKe0D0equc8BxVA+Z"
    "CjlQ+p7B8DgHy7nWlcG44sxKINV7kQwz65G9dLbD+SREjeKN6bdbE37PKonfSNb1nJdN9B"
    "QUhWhL0epeyMwHIdzg0PrDBmXWitrFMti0uxf6I8v/sFuuKDXMtD6YpAfB28QcTH6WRs5a"
    "XVGCqEkMN+/P/4bD5s2ct0pjbOiTzBRNAPF6glRlJLioQMlehlRQjSiXezTOhzFrfQTHaH"
    "5gtho2PzS/oTZijCcexh+pdtnk19c5OiokgxUTqIKI0I8vj6/U1k6xl/y7/JKQJyk4+ugi"
    "OEkwH4LYhaVKKaJCihrxLyxuNaeigLQ0sQPT20FExs78JVCEAfrh59uIwq5vwsNyAIKes8"
    "DOOLQv0WuHQ6DTVXJSHWaLKWM5+DhparkqBlk7XMHUq8AaKGohvCoGuTdY1XgUc2WP2CVB"
    "OEC5K2ZQCdp47O2jhy5ynTLqZAnnmmKjha6ynYh5jPP7T8yLK1DoOmLOgBKGSjoJAdr0/S"
    "eDFWb5R0+D5fhu0lsuCqtvnKDaEBoP1Qmmqa4NasRmjwNSy8cg2+Wu4cAyCckinvqnNOE+"
    "rmhcsoFm/WD0vA4d12ympn8IbbMTv5u199jApSa1a4LS+ulh5UaGlFaEGSh2U8Q0uyxk+M"
    "QnsfY79Zn633bC0F3Mq3gnKTlp2l3ApKYEtNt1rHl3Q4H1gU5wNCrpmE3CP2+DHt5rlvVm"
    "6OmWoNuLrcBME+eC24O/xbmx/nSLXg9lYsqytS8+Fvd5UgTYNuUgRqPn398lM+vM5BeXbk"
    "8wD7DoV8htahG9NDd4boNSJk2cIzxJpNROwvTyQ9qY5cLo4iGgpIV+1+zHz8hHxng9WGiO"
    "m2obJ15+MnsI3UCkq+fClVUZIOay8pyd+snZGuHSehYPtoJwmWRHrRBA1buodmCfJ9y/JU"
    "VndJZHIL/JXU+n7VsbxfNVc3tZbXopru7RBvJSaH8KncFnLatYWciraQkeQ6TIvbDUWoBr"
    "1oAGNY52AcHfMssx801FyVBH6hyVp2sO06Wg9zVRK0bLKW06ualpproqBnk/UMbOFj3zWB"
    "q2qIGoCrCj3Hny/4QFUFqqqxjwRQVU3CWJ2qCt0/5bBt7f4JVL9BcZam+gEteK+04GMxKR"
    "369dgvv8EU1EhYGLU5aNbNr8yHz8PS+J1cyysUYvaLkBU9Yl6b9A1y4wgFWRHTECNWHBBZ"
    "MSJ0SfGqpjZZYV4dECW+h6OICiA3QvTgc+gU5CkrQlphYe7xc+SKnQqqmor66cZWnET5AG"
    "BZGsmytEkkanvUgX8uAfaZfiJn8WToMtESUUjYLCramu4fmG0z4tLOUoH4M5kw/Fl7EP6s"
    "HoJnaC3xPAqIarOvmuQBG30dx/s9YKOv7BDV7HVSlYWwsdkhCCg09Qy0DIWmnoOWQ/xPzB"
    "NprEjkk+hiX9YEp1cZ/0yWZNzFMa5fTiB+e+yLOVR7OrYGIIJuiBoggn5kFaQ+PmUFVMQA"
    "/qFitymsA4QLboqJRqYG2WhBZQFC1NaQqC1wD9QQVu60CAFFqDNkCLxydYaOFa/lx58wSJ"
    "sfjF2R2WLMrmhsO6oaDR15zAtCmGaGMGM39pTKlhQCJsfPNB1TlzJ+qct2t9RlwytV/loK"
    "INfEJgj1uZQP8LzDB3je9AG6thrM+fgJ4nsmU+forL3O0VmzzhHUcDhWpycSueIdpCPzfS"
    "symdz34dKwgbdzDN4OSdv4yqNeiEBIQNsXTRfuPMDh3E4omisR+bzdHS2SnZAqBttPGIH6"
    "Cc/vQ7JSjenXRCGob3JQP1NWTDS1nAqCjk3WccaZmzvWRqW+Xl0MtsnmNulG8/RBENwCut"
    "ijFbkDckdzb9BouaNQvWnQ9QvVm57FCZAEjqaaq5KgZqPVDCydoxunsatR5qIkNKFLFhRX"
    "OL4q9kdwYGt2AGzvXKmkf8NWuHQuursr5b896l623/L8Y1Gx2Ez4xz/dYM9qcZB35T1PZE"
    "X/Z58shR896+FEwFHgr8+6GAr3+Yid2eK3ZIXjJf3piDhO1kTHR9xKdOMNiljzHOdtmsFN"
    "7nmC9yPVwbb/Tj60mSA+7NTCnj35iGy1M3GJbj24qAua54zXqEB8HgYf0C2Oe8Npp1vApf"
    "Pol878KWmSBHZnj+eyJhMGTtZsy3Ijtn3VNzcZ5sDweeO17U5+0dcEYdFrL/qjZseBCtId"
    "/MjJWYaZBcfRgkYVZ3Dmme/MK12OVXRbEoOorPH6XajfIKpysG328hceJ+nh4yogYfxHsj"
    "gR+BS2b866HAsuHzb/ZzZOohjdvetR897n5v3a2iBX0NC3dZRGkkRu0gdJ+FBEkEphQzDo"
    "zTTow0RrX6qIwbYEtnyXLU/3EBSSNS9OaYZF/wyawRpZgY+dN8qNpitCJmOum+qyj3JCSe"
    "ARS72AREUMnCX6yQJL6+z8QmWVbyUmuMSH71rvWRuSCOzl9mSurUSvXC7TgD50MteKWins"
    "+yggXxIB6HtAT9poAe3Ql0QA+j5tqEkiuqm320f5eEhebJTZSw8FeSy3AhMyNAeDE5JrBw"
    "Y0tjxvo7LHFgKww/bYYe8t1xOm53cYhluRCRaZHbwAAqR/6Cz20YWa7l3fjZZaeq6JQkjR"
    "ZD1XIi0qWq4Igo5N1jHQno7uyQPGqxnBe0j2mXY107Hi27c/YtnHtO6Z8pOySW7oYTIdvP"
    "ea6pMCRtfzSSs3h705k+DmPGbjZBpFknWal+O4DorydJ20jaPnPmLkEBwhn6RZPNaDJSbv"
    "6E4jTOmpbRPs19QzeoDBYySDBy4oR78jZs++rN8qGw5xXok47z/JQnlhb2VgTUOiAXgUjC"
    "JC3/Av1nLZyq6uOy9bYTZO8rJl8Y7XNv3EGVq78RKlKYYxvyG1Xa12CwkvUhlH209YypMg"
    "K3q7OZEkZo25y6MZg3o7gC7DGNMtq/YyXlmuV38xoA8drr9YzbsCCraZF7hM+Q0NtMK/FZ"
    "jS+TZcmTPseUokmUIAArh92Enb7UyHVV0SN/liXGG086Ogfnwch1kdhITisFJa92UZWPq9"
    "CtzzT1Y6Q7cyk6HgHNhCsa0wFNjdnWXwc5EJMcmgDMAz1EJqAwiP2raAcCYwQabUuRRV6r"
    "yDK3Xe7BbD7SkFgAuB6QF8eiFzW6l7NUq3lYsGFS2zbBXwLYlMD+Hh/aZuNHeEK3hXpXJH"
    "vIz3Wae8eGW0hcrBS20GNSRzvvVkLVSKMoxMDbK0hZIbssxYuL66vb56/+FYDULfuyG248"
    "84iiy+nBpu4uqAWZer2OFD56vS2J3u4p95tUyUR0bROiQxRjFBdFNEeReht9z8LwpqLgn9"
    "ZTzonvrl6FhPUJZz2KnlKnTUrtvgAzbWBwxtTMu3IZl8+Iv2dPiLRjb8gjhKEfp8/ATBPX"
    "0pVW6ADWu/0L9sFhxgu5qPFR3vJRlwQPZwQAJP/OgeGciu0nkaRsGfMMr9aZpyjbD7ttAO"
    "YP59rkw2MnXIpwXUFqNJZuBHf0F+++DHoZiXvX131skVYuPmuBgoQRbySezaGLk+tdRym+"
    "y7CNHPeJvWSCShw8uYoZXlYLReYlY7kRUrp3u4M2OCPDRM/8EFPct/SOhvFHGM9vpZQmpS"
    "uQ2uXAuHXAIMSBM2wFmHAXlUFrhpvvXjEGahS8CxVdBeTrOFiD+CEpqaZv4rGYbRq3aG0a"
    "sGw4htPSrGfT4eDPsehj1YlTqqGJ1VyS5xGjouiUEdB5P1W7tHKxDWqoJwNxjKY1C2hXr6"
    "C65LU41MFbLegtoyNMlX8Nlyvc9JLIwWF+/NuvwEjBk3X+XDJLwETCBrrIhSP0qRao3W1J"
    "R6gT7G6J54Hqt5zmz0rbMlNePjrMOZ7Vl0a3YQCVlcmP48kZ9gz5/Wkg1edoHhJ56FBOng"
    "puxrsw5HQKqshgLkkjAKYZMtom0KBn806Mq2Flll5+MX2YO02Ule4CDsY+IlDsI+kwr7sO"
    "vaHWMkWO3XueL93Ve6uDxU5lqXecK/y2MvrCM2Y+elx4zP/55HWd7ynHB67NBbWUjWM0SS"
    "UJhKPtCsnUV7tpc09vBlc8GFzZw9DC5sxl7YisdFqAHxA1CWMRl43YQqGYzbIW4020oW/8"
    "S2UrJPSWSC+J6eSzEwzzsImOcN/mWMfxNAfEdfbSEQZ+MngW+XqfHhb3fdYZnC0vj09ctP"
    "+fB6rKYK9jJeCbIv28HOxx8O7JOTiUAdiWoadOwcwnIGYwS6Hs+V2TPoqI6IbmPPeKKmgF"
    "rrkJLE4czY0/3e/wYrPJMEjmawtioJviCjfUFAtj860QdqnprnioOi7EMXZT+OF+4LXkff"
    "6JZ5IvDAFe/NurxvPh01D/JhOz1vt3np6m2UM8uRjVlhtpzovLY8CtEM3YdklTrQqBwbRJ"
    "DFilzjsOl+G3ZquaTbimaBMW2s3w1SbkvmxaWMdXHZblxcgj/imEZy4NqxsHleR/G/rUgv"
    "hu54WIN7IehGS0IPO3WLrywH3E2TzT0SYF9Hw2U50LDJGsa+o6Pgkhjo12T9spj6PEgiQd"
    "PpzmpoFTmoh6ZQD40jJy5RuRvxlkqVgHgX4kGy8HTbvtZlYTczfTdzQmvta2i6LguaNlnT"
    "lu+TxLe1num6LGjaZE0zW0FLzRVB0LHJOj5qfQDD9HqsoukQuD2yCoBxcjJoqyMoD/Acjg"
    "4gFj0LNWMr9DbzCD+w4LP6ISWQhrsCMIxGqwLdBwEeAWB4jYThJVjuA8B7u51pXOtcFtzq"
    "Ey6BbeVsBIR3Iyy6TCizFKv1rUT9ETOxH/90gz0rFpt5JerhDZ1mQnvGf/ZN4+R4tdA4cy"
    "x30DjDfJgUjZP1TUBLK0IRxqyuLbshi1mZrSOFic7sq7A3y3WIIL3ZmFvDDLXTLKH02dEv"
    "0kZUFzRNFVNyHPCdWvX5KgnBszWUkZQfVD3vl+U8i5GpQfaGWVp+JtWg+cbbct/gFYMvFF"
    "2eaiM6r1Bpk296iSoNlqlEQ/x4+R0r9J/KIXJfyV0hiC6aCPNiMSj9DGHpGc1pdtaa4RPD"
    "BcycHanrApYqq6GA9jyXQmASqRjVPJcuePNsgB9as1x+aFT7g5r/BlxubUZdVNVAVe5wCn"
    "g5KfQDTAJRFl0X8lsZQF0zOGW5okaLnWGpXAQw14xGxVaoF4OvSoIpbbQpHQWa3pKKIDAx"
    "TdYxxPZNc5tAbPlEwXVicvWQbyG+xyGmKkqXRN15Unp71lnBF0cR/YR5UBPY6T35eYn9Gb"
    "J8By3JGq0SezkrNVjkHRMi5vpYYPpfz2E+kbw86QY5rsP7KljRI6vT+wJ9IawO7xv6Auu9"
    "aNMpBJ6Ww3zk7uoj4IAx0gHzr8TF8ZzVlmlqoVUFVaEJkZgG4z6nCMVEGdRUBCBtQsqupv"
    "N/E1+xLE5JaIIuw9eXEj7D15etTkP2Vs18p/fZuTVfY/yosHhrUrB+BekQRnENnsnR17jW"
    "q1w8ZRqyffXxHaH/kTQA+rRjO6rKZK//6s3Y+t3ok2h5ba0Ci5phJ6Irffn9zjs9K6Uxt8"
    "tDJWKhTIhdnun327xB69CNY+yjxaYUyZyxlmYWYhFlziP7LkJk7Ysiov0m06z/N0O/MB8g"
    "VRD/ax74hrqAZl7Xj0KmMfNgPrCLHSoylq6dFzIVGS/aKzJeNCoyMsqtCrr5+AmCe/ZSBl"
    "06qr3LycsGvvR7YSxIbZbr5LOVNhnvtJWPGyNe3a5+wspAL2NNtRtTDVsqPVh1Mc+FDYcc"
    "h5hhzn6FowX6qUxLn9P2nj6nzaY+2NeKkm3FIEZmcowMqpUc+zYExKaj0j2ABzD5PQ7Ia8"
    "d4su7dhyTEAvpae63ykgjUKtevVQ71r46++KH+1QnUvzr25jK6g/re9XVrG9dE4UJmsp6B"
    "mHn0AwqKLhkQQQdiLBRdMg7cwYoBUTmX3mpdkQ2oUhGIEQ/ep3NtpgP7XosCVSBr4XKUId"
    "3B5XDKQ3dyOb76uCBgsCaLi5CsIxy+QNeeRa9eDqM/Iwutl66HGScjSOKYtW789VcnwfT+"
    "9uuviNzfz6ix/4jpuH+SRZPisafPkGF+5MSW7AEpMT5qhB2bJH5mepS4IbOKTZK+kSwKAK"
    "GfpAkn9QxBoSPjVFK+La0WOIyWbqBhQdRE4QqrqwVC70nzR6zENSnLDBOMP+6OtGcqT0we"
    "25gmLUypXGBy4L66kAD3Vd2rsQWXvVWraWBtPGIJ9o+OZqpbEQhQ6Aco3GiehA9Ce6yzbV"
    "xFDtrGqTTqs9w4mtNL8ZznRiniLpAG9FWa9oUuCd1YcFK2x59LIpOJQA8WD3oWbEArRgtM"
    "rU3MEonduG4DH4cPmJrPqtGZrRRE4IyOzNBnw9NRcFkOVGy0iq04xqsgFjhl27meJRE4jE"
    "SHUaIC51ZgQs6H4bgeW7ep4iZUlQQKgMm7EDB6noWaIxZJ1EofieExHoN+l0SrQXlZDjRs"
    "soahZfX0dVwLaSuENKuCE7rOHpqO16QAKHDymsKgiYGIeWVsm1pRZo8x4s1tbcpxaUWaRt"
    "ZclBUuGf0e6MtfPn06Ee5EA0FdrlczTZhrO7BRLVbqa72FiFZ/HnaQ0epPpExxoYwehmLm"
    "VLfo0YmdcqHO729+vEaXL1+9/C9RMSE1YRkKmWVzVwVUBzr2AdzO8sK+wzvliINMLelzJR"
    "mTY0uaDIzTl1LVVNiw9oDSy2Y9lRy2+dKKlBrYNAQnR3q5eC3DKHrdzih63SC9nJ1fOEoo"
    "byWmuabllnTXim50C0rUGjHl4yeI72sZeF+3o/u6Ae6TFbiOKu2wInQ4mE9OxruI6Q/Hng"
    "rGhcDk8B2e1xnhKNKy9CtywCDX9rdA+KlVIVNybGaJS1qKrsuCC9tkTXtWFM+VmRg1qQl5"
    "TQejY5R8FUpHVVUOjqqhHNIZrgM4SK+2M41MEbLO0eoaVPWNQiazAZnMN/jJxeuuPt21Eb"
    "MuB3LIx+63T3f6GbwRFCs8j3t37BZOCL27x7anzzq8zdC7G3p3T265Q4lbM9CH8qfHQB16"
    "d0PvboM2/in5eqBm9/R1DCUiTXM8QYnCEwXXk8m9u2+T8AkL68Jl78y6fCjRdoxUKTiqto"
    "j9Oy/VlpfBSjtpu3FE/4zWOBQXeVOS1mjcl0qnNgYvxtb2fl6srVFAqk0wesykwOdipM/F"
    "LL/As1FIKWRHbEsr36EmOKGo3YE1UOxRivfoshzYSkbfo/FvgUun01ByVRLUbLSaI5vewZ"
    "savl1ZntfOJsuFJrSDvjr74aLYM9k/unbJ289Xnz6JKlCsxMXC2+MxJZHJ0R/3xfsvX61V"
    "D6CqKLhyTN6byiaW2kW7KjihXeq51Us27eg/lhrApwk+TfNUMaxPU7zxDIJwebLJYlzbb0"
    "3K6P4ZL5aEPHZ1FqkPmXW5ktfpYI3+IiscRfQ75l5hehuhF5Zo8BYj+/kYIXevnDycfWyR"
    "H15xYBdZr1X3c7mpCHicjfQ4l9Ta0EIH1a8iNUG+3/DpdY/0d6lAnI+fIrjDZ5C3tU24w7"
    "+1scla2yaME+Iu6/zD3+4qhnmjX0JhnH/6+uWnfHi9iQKUO6+fx1KeKih3Dq4pqIV9xGxB"
    "qIU9KJypB1TlKrOVmFwc4pVUGOJVRxTiVTMIETP7c6WyYksSsGShssIzPTnpL9VSclkOwn"
    "Yma7jmZ5J3GtUEIVoxVLSivSahsi89c9N+KM04Mo3IOtRrq9FAd3qhhHZ3ellPu93p5XUi"
    "kd7u537tahb6d/Tfax9Fm4gaPOj7W7qiHPqTUfaVIlGt1F5TabC3oYCqsc5u/qeC4ZKPN9"
    "lLZYyDO4m03YGZqMkwp85Al/4/YhE2HU/gpQTil62AXzbwDpVKIWbDTcZYcymfS9ng5x02"
    "+HnTBmfhF4EF3t6GuRDo1YRZz9fxv+4T3+YZSYvE9WLXj16wz/vf+/KBdMC9l97MEaZ2uB"
    "L3dSsxwQV/KbPeL9uX+2VjtRM6jTrIVSktoA2zlQ+Bc+LHrmDn3tG4qCwIPgqTfRRuNOfZ"
    "eKLqJjsayW/lDtjKPDcDRtvJ/N5yPfot5pGb3S1VHqyGMDxcJj9cUDz3uWg6ikkQaNbNKU"
    "uClk3WcohX5ElLy1VJ0LLJWqa7biTsVdfq9yxJHC5Wc7ovqwLC2fDUQLmpkQQQIDXLkHJT"
    "w9c6FyQCTQT7vdY7v6K71Mpqa5dZenfWFQm2quMkSpxTKB4ecMiravHwyz3xPLKOkBu/RQ"
    "sSL5HnYuT6vORWdmOIRKXN9SfSjP8Kam9lpFIIDUNo2LhdZd9u7zYGtnyyiJCOvU/68HZX"
    "u+Uf/+L9zdWPd4oBtRMntO7jGSL+DAVWEmGnvjkdIW4c4oAaAdraKImbvPZPlmSNyH2MfU"
    "Q3bhSxHJ40jxnZZIXp1u/r6OL0Qiabp241lLJ5Lhpk7/RsmqvmB9blTFaG5kZ0JrMRnbVv"
    "RGeNjchOwhBrWFRVuQlR7A9dDJ1FWXRcuiU5cPWZ7LQAV98JuPrgqVF8apLA0VRzVRLUbL"
    "SaDeoFAkcgxDRByxCdGZs1AdEZ46Izrh+5jojtqBCZ2brbPhazTQT46tmQ+D1jWFukbhJ/"
    "qjDlMZihoPrr1sacClyHCfhlT2Nn2G/7xMoE/+bb7WJ3DPDnJUFrK0KeFcUowthnQTruz8"
    "UPrLY5/bsVI8tH2/np+NheYkEcsO9kwhKJ1ahmqbYodDk25s4w64j7lRemainwuihc5bQd"
    "w1AN3MQbdXVz63mnrvJERqYO2Vt1Y08Q13aAetT9TJeuetTH7mRYvaB33pyyG7zUtSlMpH"
    "lTKT7fRfT2sqGXmpAkD8vqveYFukKBFcau5aFU+4jr/E1aUpreghDzMM3Qml50cJb2/jv8"
    "m+0lkfuEfyciWR3oUyVuYYQFCx/xRlCouvF8btlaghaKcGcz8s5W6Lehg45c5ZLMBKkSw3"
    "O2isdOsNK70lgrcgdMYz2O23rANNZnUFA5zW+eIYfu9zOU5enNEMvBNYIaF5DIFd92W3f2"
    "sgiU3q2v6bXlxpFexYOaKES2jY6Gra1HHV5XSQyinSbrF4qSD7wzMif0HIchUaqkXZWaXs"
    "WdvZTTthnzXplfXZWaHtRnMk1YztqbsJw1mrCkiClTq0tSQKzW9Z9D3/pja8DBAX2u5I/H"
    "YjycjXUoMf0Nznyh5N8py0xvsx4+7cggKirYZXstmK+l5LIcWGYmaxgIDEYc/0BgMEINGX"
    "FQWQdVOVAAMEjMZJCIW5q3Jl32gHh6lNk60tVnHjrHG8nUKVssOBiMEH5LJ5sQ7gdig3PU"
    "OhlNOa5SlKYoHyzBA+fsICaAHDfvcZ+urllW1mnzBq1DN2YVP9ZuvER5ww46nlVgsbGIET"
    "7UtEJWUkbZKkLEQAk35soyQ+30otGwAPavicFceoFniWqztwOajwc0BWiSJGZFjFT8oyUR"
    "kylCuvS3YXlADo4t11Nq/1MSOXwDoOO4yvbS6kfdVQl+6BF4KelVSNkns5WZ0iFwXH9Mdi"
    "UdzEswrRzkWc183a5Ak1q0Nn00nSZZyZEjZZWVnEmyhlklZTayqCVVJHO8QF/wEyu6uLR8"
    "+mu4xYQiehNZEGfD8jt41d0202yYiSVSRvyE2XxgoZmzic06LLRMW/LmxFZgSkfJYPZEVk"
    "tU5b5bEoH7bp/WlmKvZjvwhQDA3gN2qKuoo4rRmR1AjjDRCIGg8L6CwjJxNChBdZQo2k/u"
    "ffyT+4SF1tr2zVmXlfZAh80finE7rbO7NL6V1b1fWtR8QmwOZhtZKMChS5w3vASSY21YUI"
    "uVR3LY8iMhf3mDrRCRe/73hRvGSzruBfoqDKbt+8OEVhz7AH7sVKLp6YcJ0v9DkvgOJPib"
    "cD7MuiJwqf4aGmgPb2wlJhjdOJVJijptz4k6baRE8Y1EdY2XhOAuBETRcauhfBIohCRKUg"
    "D+UPZAfoj3tAS+8TPAtX/KphuZKmRtgdI2LMFZ5Ct2AHAZqDf5XBNFtvx0Ax3USDrovi20"
    "dIm3WGjF+t9hoRXPnEyxNmYMUaMntZXepPRCZhlxM2+GWBuze2oXUXtpSV9lHB5R8TXNWT"
    "ptKmqbzYG1aNIZOuuwmTJtNTTAvNktlKVCosuLPd7tSIQt80rXyV6JTuWarRSEAIwOAQSE"
    "/yqlnWkrA5d8bQur/GUb6Ld7cmpiE3TnnEkVuTnrKHJz1ixyE2LLXmINi7YiN5laFAde6w"
    "EmgSeqlNm1yRQygLpmN1GoYfEcTnBWLVTnhrYVgwoWJusXghHgiDVJFcM5YmXoGEU4X5+P"
    "UWEPTATsvXIxKgtU4OyrL+B2f1+QjZznj85ul983blwyInuIHxKPeeX8GIdPdHTTs7drsM"
    "CB1yA91Dr9Ae/BWB8e/7OBf7utnI+foJE8fEMD8Ecc0h8BbrdjERuWFLuVeIXv7iOxlTZ5"
    "oZ+sMX70NjO0In68ZH9h3EH2Z84brB+kUlvOsEnk7Dtm30QyS6kkMaE6vINlKXFlK8BZjA"
    "cwBd55pZUJq7IVSCuer1w/EbXuac8tKctM6awbDFU3EgazOztPFTIH7DpVvDLatlO8pYRw"
    "N2hnDpRlenIHDNsd1KgDrXUXd9UZPexzfzqShx6SMnXW5ej8/UngaKq5KglqNlrNIV6RJy"
    "01VyUheGeylmvOZZVklorglG7Bh6ZB4IcV1tBAVW5Ctt1xg6j5wh4gkPq5NNXIHgX5lIDK"
    "NiCRdpEt2wHgvd3ONK51Lgtu9QmHIPXgQepGplXPygpTzLLab21yHLr28kRUAC99Z9ZZ9W"
    "47ZlfYvh2G3SF4pWj7cwm19/QatAfRW50y7THedq+MUWEv3fju+blMfPf8vD2+y96rub0D"
    "QdZjO8LZ8AmieyoVPT/tiJ6fClrWEj8W3nHa68KVRKAynGJluMZt/pAJqP/5/wGaMEsJ"
)
