from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "automation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* draft, on, paused */,
    "repeats" VARCHAR(16) NOT NULL /* how often the same member comes in */,
    "trigger_kind" VARCHAR(20) NOT NULL,
    "current_id" BIGINT,
    "since_at" TIMESTAMP,
    "looked_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
) /* A trigger and what follows it; both lie in its versions. */;
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_f98186" ON "automation" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_61a0d7" ON "automation" ("merchant_id", "status");
        CREATE TABLE IF NOT EXISTS "automation_inside" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE CASCADE,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fc8018" UNIQUE ("automation_id", "membership_id")
) /* Who was last seen in the segment that an automation watches. */;
        CREATE TABLE IF NOT EXISTS "automation_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "trigger" JSON NOT NULL,
    "steps" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fe40a7" UNIQUE ("automation_id", "number")
) /* What an automation said at a time. Never changed once somebody is in it. */;
        CREATE TABLE IF NOT EXISTS "automation_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "once_key" VARCHAR(80) NOT NULL,
    "exclusive" INT NOT NULL,
    "state" VARCHAR(8) NOT NULL /* active, done, stopped, failed */,
    "position" INT NOT NULL,
    "waits_until" TIMESTAMP NOT NULL,
    "wake_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(300),
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "location_id" BIGINT,
    "lineage" JSON NOT NULL,
    "ended_by" VARCHAR(16),
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "automation_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_b1c62a" UNIQUE ("automation_id", "once_key"),
    CHECK ("state" = 'ACTIVE' OR "wake_at" IS NULL)
) /* A member's way through an automation. A partial unique index: one at a time, where it is *exclusive*. */;
CREATE INDEX IF NOT EXISTS "idx_automation__automat_2ab009" ON "automation_run" ("automation_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation__merchan_b89046" ON "automation_run" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation__automat_ed136d" ON "automation_run" ("automation_id", "membership_id", "started_at");
CREATE INDEX IF NOT EXISTS "idx_automation_run_due" ON "automation_run" ("wake_at", "id") WHERE "wake_at" IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_automation_run_one" ON "automation_run" ("automation_id", "membership_id") WHERE "state" = 'ACTIVE' AND "exclusive";
CREATE INDEX IF NOT EXISTS "idx_automation__members_b6c1c1" ON "automation_run" ("membership_id", "id");
        CREATE TABLE IF NOT EXISTS "automation_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "place" INT NOT NULL,
    "outcome" VARCHAR(8) NOT NULL,
    "details" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "run_id" BIGINT NOT NULL REFERENCES "automation_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_automation__run_id_165c0e" UNIQUE ("run_id", "position")
) /* What a step did for a member, and why: written with what it did, once. */;
        CREATE TABLE IF NOT EXISTS "periodic_gift" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "points" BIGINT NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL /* weekly, monthly, yearly, birthday */,
    "weekday" INT,
    "month" INT,
    "day" INT,
    "at_minute" INT NOT NULL,
    "is_on" INT NOT NULL,
    "next_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CHECK ("points" > 0)
) /* Points at regular intervals. */;
CREATE INDEX IF NOT EXISTS "idx_periodic_gi_merchan_475b2d" ON "periodic_gift" ("merchant_id", "id");
        CREATE TABLE IF NOT EXISTS "gift_round" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "points" BIGINT NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL /* weekly, monthly, yearly, birthday */,
    "segment_id" BIGINT,
    "period" VARCHAR(10) NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "done_at" TIMESTAMP,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_round_gift_id_ad13f8" UNIQUE ("gift_id", "due_on")
) /* A day of a gift: what was given, how far it has come. */;
        CREATE TABLE IF NOT EXISTS "gift_given" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "period" VARCHAR(10) NOT NULL,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "round_id" BIGINT NOT NULL REFERENCES "gift_round" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_given_gift_id_d9d71a" UNIQUE ("gift_id", "membership_id", "period")
) /* That a member had a gift in a period: the day it was due, or the year of the birthday. Once. */;
CREATE INDEX IF NOT EXISTS "idx_periodic_gift_due" ON "periodic_gift" ("next_at", "id") WHERE "next_at" IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_gift_given_round_i_4e5d51" ON "gift_given" ("round_id", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "automation_run";
        DROP TABLE IF EXISTS "periodic_gift";
        DROP TABLE IF EXISTS "automation_step";
        DROP TABLE IF EXISTS "gift_round";
        DROP TABLE IF EXISTS "gift_given";
        DROP TABLE IF EXISTS "automation_version";
        DROP TABLE IF EXISTS "automation";
        DROP TABLE IF EXISTS "automation_inside";"""


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
    "WLsdVWQ1CDroqJpg/VPEyGg+smmSxiAQ5d4rj2/KF/saFv2Vw/TazmkFKyfMW39RBaq3ZM"
    "v/r4jtD/SDm48qnGlWsk99TaSxc/YRZin0f2EosylNUxu9rOeltMOhH0FCsy5MtHUJChtL"
    "La6zGUVvLuvgB3S4w8srG8eIMywRV+g5ZkjVKLBVkhRtgKfezMUBRQ/cyQ5TsI+06ziUDv"
    "2aAIxEiLQED2ysmQ2SsuI7fG7pNobyXEw5bfsqjLcjVYF1RwX7jmC/6w2Srvvn79xGYuEl"
    "Xefawt3C9/+fzuw833pzxDhQ5yYywGnO1J83SPUttGaoJQEVdxS6mpwFrx9q0r1xfV5tip"
    "iLo4qENbHQt6LguehfYCE4VArwoTWuCf/K/7xOcsdLRIXC92/egF+7z/fXL4TWkvhSdCuq"
    "wd9oUa+mApuB/8ZNUoDl3RTVne5GzcE3KP1ksrppdClD7L/LYY1W+aLQ9KNZdfJpW/PZO/"
    "kWhuhaGLuQffKjyiCkezUB6OaPkj2vI8so7mjhtiO24/q7t00DYFqEHtphTN10ssuOzLbU"
    "bVGQ5Y7omTsz4T5mR4cf3187dPH+4+qBZ/YqXQY4zoPkW3KM4YQzHbsLS3qVOZghin7RUx"
    "ThslMdbYs+mP1LrONmW1rlCGuWaOc4NiQXEPxzEOtVQhFAdt6GojC47qaKIhClrQ1wJnaM"
    "2xZS/nYUHfUzjDW2aAI1zhJhU9RvN2AmbnDaomCrDLwx7iexyGmqeBQBh2If1diIKJ9W5I"
    "TVnQg64eMntsS3Tu6g4jYdi1TASblMomxXGbO5aIFNXxVFTFpuR4HSyqw5YnXmnuOjVR2H"
    "T0N38OpX6koWUC0IiuRui+TreOheXl7iJ5XTREQQv9tGBbodZDIZIGXejqYkXYWepGtu4e"
    "1TIBaGQYjSwChbuRSHRCihjseoR/s72Efpd5ZHl4Tm+owiT/LjOgZYYD3v+LV0ZrAGRJ3v"
    "Mw8VoqPu+O8NTnOGCMJ8suv6Gf/OLq0yfV6A4PPmdcxZW1QQuc0hRRylQ7cgy6wBXfK1Ez"
    "6nLA0Kg8LEMwNPBvgRtu5o8UBO24aHUKo3kaLHqbPyc4/b5HfjYy9FbEj5cqnouGHBzNoq"
    "N5C5ImtgBtJ7SOJWhhsQvYTAhgbcJ6T8IH94leBek3dW1X0AWg8yYpEodrpMI1cuk6HL3i"
    "K6re5cUTgA4UdEA/LRT0iGvv2lIIHPDCvq8LYI1l9VKqcxYb1s60etnsnbVKWKsQVi5E6U"
    "JeE4P7+OD3cdZPMuAFN3jhOuWAokAc9h6lOGJafFA5jlgVO1wc8dXLkdxsuDtxbbn0mX3o"
    "WN7d7kiR/OGwPh8T1Nx68TbaUIvkD5jxOJZlnRZimeMnnBo2KjgLZcEqEu3KaTUfRXOzLg"
    "bQdkDLI6Fq0bqm7IQQPg7PW3ulC6UnpI597CXCGont1k9TEgygwQ2geEnfXBJPLYm3KgVq"
    "GVwt/EqYFYMM6CNg5cVmFbkdoimmRLo8Br2jhGneBlN8fKhopz4TKElbSUngaPb0rUpCT1"
    "/jevpWO+6F9tLy47lqSaea4DBP2jMp7sTqakk2VW5W2Gvqrqm4vBZcgwPR1i1xO9GoVNZW"
    "Bo6+HFrronBZfbFSBOjvxqk79YY+Qzcfr6leOmoXKpaVu12yQo+ConLpG7OuknJRMWRnQb"
    "krH+UnHmJ1PFDeKXmGSED16KDFBhEfo8h98H/v+m/5P9hb6XC+EZ/UkB5uVigwZ/AeNEPt"
    "BeZSNWsc/RVBOPmNPvltj0RaSq4IDqBkw1w3U9JxYQ+p7qc1QbCj9DN9ssNTWQU1QVCBtg"
    "oiHEU6GqjKgQL62TjNXampjR9JiOml8k94I2m5fChNNTJVyNouta24xXYRbTkD4PupNNVE"
    "8a3tsxL4ZvvCAPDebmeaKLrVPbQC7vXV7fXV+w81u3uH92NAG50koY1PREZ6+s6s00rfjt"
    "lppv9MjV+MgoT5ICgeiBV9Q/chWTVt7+6hAoP6l4oXiP+Qf4CRbcohOOswsvtkL40ibYl9"
    "SVa7cfuoHDlrif8pRFy83vPxJqOsSdG+lCFoX7bTsy+b5GyjAgnHBtuEa3Z7eED5ntInQD"
    "CSi4pGiKAFdytw6RH9iHt32QrcOzbNhECvJljnt5x+MH3LppkqTLzucU+MeDHmqQJ0+Cbw"
    "Znqse7ZnUzSfPrLqfyTGvr2h58iJwIyqjZh1mVPuduz8MRssE/4kAdMTY7DxwuBrK0IO8f"
    "GbtLGBG6MVpns6b3uVv2L50ZoaWYKOWgPMt9NCYz8ODDRjrk+zLgMNC9ho7dZCNnyCxsLp"
    "mYwhRkd11M1vGGPsQWptstJmKRQiE0T54rUEyBevWzFmb9VJ4xH7vg2Eu8jiucTh2cjHCe"
    "nuhXdsh1iTO1mVBAaF0dF1cHmAy8NEVRzK5bFP8+ITiT+TJ2F4Jn+r06DwCEsGfpKO0KRt"
    "0LAfhxsUJPRi78eEUx9j9D3dN1zW5/O/EAlRTMgjj8iwu//3Pn6w+FuiUM4gcwKJ0uCtqM"
    "t80Kk8Dr1NB2FcqZ/IWxkAXht4+gX8yLK12G5NWVDEULeiErYDXIy+8T3qrjrnyNQie0Nq"
    "rkop+tUQ988U5k9kjKtennpl5N3zG+b9e1MNiG6g1QGd99AgHVpqJrL7NvrBCnmWDb0y+v"
    "SuuMExCjGrVoGdNyhakrU/Qz6rv8LLJTvso+gLJLtpJn7seojeFf3mnXTQmYW+bsvmldfZ"
    "+7aVRLiosJv+i2obvN/GnBlwfTVGEWWvrRWJDmrJ5uOFtMku8pP1csNs3bXreazsO+b7Un"
    "27kopNXMiEJupewlJk4qLZe7y8bcnGJqpSJmOvGZ44kwlPnLWHJ84a4YniRFDaY8pSsMvo"
    "58Swztq6m0whbPI6P8lvNjNks1/hefTmQ0KUVWPU2mwGbx8OkaJW6KcUKYpwHHtaaq5KQr"
    "atyVrObB/lI60qB4famB2Qhj1eRvgfSz6BQZxiV9v5RvZYyDrGqjuChM/x+C5ewxb+4B7e"
    "I7kiKwte5IqsPxEdrsi0Tl7paZQNjKOs5ytyI/SIAxbJfoF+/TV79ddfOR/211+z9i3s3y"
    "FGUbKKWPpXvMTcf+jiaJZKL3DkOpi9IcyAPMAn7g6q/1JnR+Rtb/8B/koj/ZVaHY379jLW"
    "Ol/2XCT+wHcup7XlUwfuTmujJ8BdluXg3hcmnwLPoSQFyGuWrwXap2EGBtA+Va68w2W6Zs"
    "FtwVOgkr9ZD6ZPBPY6J6RvmusE+SBtJuwgUE2ToaSW01neIlcLHEZLN2jHNq8avBvhz5XZ"
    "puEZ+I+Wac4eyFazPHtad5rkGWNMIuMV2SF2eOA8XqYZqCFe0R/B7V43T0zFPvs73VcjQZ"
    "Kr1hTAQjf4ZjTrMIuBxnM0Gg97qMS3o+7uVFsxgF8bft60G0caEdeqJERcTY64xsTTCaqX"
    "xEC/JusXIuoQUX++ioCQ+vMOqY8V6gFi6mWD+qlvhbhSwvhEEN9rZa/mUm11cNTW805HR+"
    "2Z2u3w+Jq1GcJOmoPU9GcIR8jE96sbAktMmqFfWpOW2Hs1x3mVgZtnNoEPxDgfyLOptMwf"
    "gPoTIpXcIVMO+Ky9HPBZoxww+J2Oy8dg521sqeHfEAWGgJ4OMlrR3LqP07KryoykrSg8Cu"
    "PMpDyMV6hIpLQio5Io6aWOhMpJlFUpk49c+ZV/EKDV/WNbKdhg9Dl4x+ztZpjb+TgaOFqy"
    "tmnoTzNX2zSUj7LG6RHfhL29hm82HAr49ijgS2w7CUO9FshVUUjMNjrACPn3z0LNEEeGnI"
    "nnroKQ1XWLcKSsgpogXOQghj+WGD4kBqnAK5cYJNpTBlvDz6LmQG1D7UGOyKvcA0GiK7Mo"
    "LwTWDyTVPLWRLE5IU1NdTOzhtbwj5KiNcUXRma3YXs5tiks/xG7Tma6ziSaIFb3cBKJ4pQ"
    "pKfw6vi1kmCFFQavba4+GTbxk7RpDsUidTfZAm2A+1to+7eN0PoptijokApJlcHOPfOhab"
    "fFpx6Ti8y6acELAKFNw6EAICrgCrdvptmZGdK0uy+FeASeBhtA5JjPM6WnlXqzeI6iZKuw"
    "Ssl669LEpvbVjhLp/ELfW9Bpi0R0ayiUktQNOlZ/vCc+15+Tc0VNMe0xdLTzC2/1KOq9tF"
    "1m2ydUP3ieIxpw9XS1HwFtBrctOD+1wK7vMOuM9TuBuO4Hb/TvMUlsxKyk/aQ+YkHXXj2m"
    "9GUq8smvz6fEcesTCDpjqg8/jOL/T0tMvHypQKIbzkJS+nmWbI/N71kZ1EMVnhEPGVjPi7"
    "+fxv0qIgbsyO3A0KrA37S4gRoetohu5JSAff4zVauX4SY3F1kcN8qlwFz7xKTSnJB3J0jD"
    "z82bKZU5t8qXL8VISGoQsfVxV7bgi/IlE818nMqQlCFF6fsAqEo+dAODKo/AyoeX9qTiKt"
    "R7kkBvVnTNZv4wapQlyricKhORRxqquWpQavR6GUpWnqkGf21BajUU0urunXx358g20SVm"
    "0y4YBZp6mcDp2H27FSpjKXQg/uE/Z5kzhqkToUQn+WGqfMBc3i/lQi7zDB/OipocuSL3nz"
    "3BfoyvN4KwrWdUJsHe/rg2QM4twKB3PYhB1u1mEOH5UvbdiF4jiG2uSLhqzzHcWiNybsoJ"
    "jU9ysZJ8WlhI/istVFcVn3ULC9bp7tfyqeoLqcychruoOGzx1/COlGIaRFEuJhyxdDXZKq"
    "obygYiOEuWur+Pr1U8VWefextnF8+cvndx8o7hx2OsiNW/YTdSsRPAAjsBBrVyqF3OiqIF"
    "iHQ1mHObAD2IbXpalGpgpZy7C2DM20CymikZAEVRsxk7MMt4N3moZ3zP5yma0VPUbcGssB"
    "+y5CAV0y9G2CLM8jaxRl7XBmiG4WFO2lG6FVYi9nyEJPhP4FhzPEg5l55LNpIR7g8yByOr"
    "7tbtZhKkY4inSYbFU5OH+0LUUodXgk4LNNTnnlV+XARaKL/78SRbpgIXA48/zkZF+Q75mr"
    "EbuxpwRuITA5cPdCeaV3/7bFu9vBVwib7Gc6qV0fLT9ap7bMkZ18wIFpxX1KrhHgwDwLNa"
    "fbitbjXBMFLozJeoZip8e+bwMbyUR/M7CR9sVGEu0+A2D8qTTVuLYdWYBrO65ZTv08piJy"
    "55fiLR2O/PIoCXJXQNca8VN6lYXWlkehQPQF7jCPcPiEw7f03x5PO8pHsxbJEXKFJK7+E0"
    "I7ZYP3+lmHs53/2cC/3SmTjzfZT6DLR5FqGnTa0TXotNk2iHU/9lQALgSml3p8di5Vxv28"
    "o477ecOtyGOIKgAXAtMDeHhG1cIN46VjCeq1M0NYDHBZpssCHh/aHegyi7buFXRjAW4dyZ"
    "/Z+Omty0uZjfWyfV+9bGyrnuU/JPQ+poJvWWaCx9eZzN7avrM29lXXV05fLstMbxWfnsmE"
    "DeiojvsBhA6ep6/xiPX668/UMzF6FMrTlIs2cEpdz1KojeyucT543eUGHfzk2n3rNL/nk0"
    "wVIlbNoydAqfv0mv5jqiBtfaeDQDUxT3MFqhDbmE49pxZsTHqidZPO9Y1NNVW8XH9BfusH"
    "00c2xYe8C/VUQGq6wyWaeCjWYpNv3mHUBUU2IiHVuaMjyFAuVYjvcYj9zsNUvuTst+p04z"
    "K4OlesQkwmu1cIIjLbG0d7PMbZjpGJxqRJDCz5lOW9p0kOnvuE0Z9v3iIWI4kwtdVi5OF7"
    "XhEui6hk1eCoGPZD4q3ojVEYmxl4ekGk5pdKBMpP2DmaZkdA/MYEU2bWFb9JtdXQQCv8W4"
    "EpMSbOTl//8Pry1cXrAvzilS7Mm5SU9GESrWjfCjdtiSe5TD1/eBNL7cKmgdq1SrOGo4XT"
    "5a9XN+8+frm6+XvRnrTwvHz6+uWnd4IGpe/+fvfhqh4nY5uUp+UIq4mCJ8xoT1iIn8ijlp"
    "6rksCtNFnLkEV+dHIlpFGa4HWGNP59pvEL1vsA8N5uZ5ooutVnvALu9dXt9dX7D3LtGiPb"
    "8ns6Iv8c3tJJJoS1Ws8hRcdGKR4gcG5UowXtDo7U5z6384FKtffvKd4Rq8GQPaEzFGLLYV"
    "MjyyOJ8xZF1oa3tVlS+JC1IElc4o12l9gfYnLgohp8QM46fBn5epQmTGXjJ1cof3ge3zMo"
    "/scabLgx66jFK4rWtxkpnhqkBYOtCx4N0DJ4NEy5L4BBfVCD+jgpdKnd8hmHDx1mTfq2jF"
    "2zKkbuLoe3JqjEQGIVylm4NUtxW1kOa9qF36LEdwgzOFiZ8whhy17y0Cu9ZyAGgaDu3YAT"
    "yxS4Y2XTobSdCTtWl4Vz1Cropu1cUNzuWQHPq3vOV65PBCd2Z0CiKggq0F/7CdtFIiHRrG"
    "v5l8UAfm34Pfe+MOTk0S9LAfja4NtWGArSMTstt1zkcLC/nB7mc3KvAXsmdTjkTyeFPDeB"
    "dFxSFUFwPBrtkmK2o4912jWWBcHtaLKOrUVEwgV9IpUzR6uCcHPQ3ktLrhV5+EtCAP1QHl"
    "8G6gDe3klmCs5q/t7SApQgT+W7BaArh25tdzXQm84V0OpMz9Wzy5dejJOhCGURBubrtlDu"
    "sRTyfdpH7kxPykc3EpR+qTtJmR98hhove1YUz5/cyI2zC1DLuJrbqTSKXZDp0iDz/DXe/H"
    "SeVu7iL9ieRW9OVOchWc3b5scW/ff8EW+EbzfmFL6fFrMCd7+Z7v5UR6ol9qpSJrNudOlN"
    "+yi0V35elMGGontqRffKm48y2FCAT4G4VzolFICuSk2uf8prqf4przv6p7xu9k+Bcn37K9"
    "fnK/ZV8vu0VTIa23OppXvesXTPm0t34RFbj4FYlQRXoMmuwFxXIbYitWbiTcnpPVh76alV"
    "t+MamHfGsZrC0CpE1wn7hENxdl8r/CWJyUQRBytzwYsEhZY3V825aQgOspNMOvcGmAfAPH"
    "g+zIPx0fymtfLHxfGbFvaN0IKKKdYQBmvMZGvsn8T1tUzuiiAwrIxWso/X0Txys3i3ipar"
    "kvAom65lD8cxDvV1XZcHjZuscUjmPfpdCVLhTFBBmcqiqoWaLPg2+6UkznV7xAjFh3ksng"
    "mHB4oMHK1qX0Hn64/v59JUE8W3dvbJ4Zvv04NArMDtNWxvV8C4drIps3tL28cS248kiecx"
    "ecR9SyVeZ5PdsbkmtMqrV/O0edY8xPQ7R4O14uKTTRWzgo2+EMWZlHsoFZVWpowVALWzMR"
    "fbB4eAaVrnhTCO3rsbVzrNVNfSwnIehmmF947NNFWYgsS3l3ObAtITq29somtrut0n6cxW"
    "PAxWt+lUU0briST0Ihr2BOqv6SxTBckmSUD6VzO/5tNM9LhbkORhKeqOpLQ3pUyDqa6jvE"
    "snp38O06Xzmk01VbxI6PTemr6yOSb6zOUuhIGcB1NdRiF+cvG69/PGJpkuRA5e8al7w5RP"
    "NHHHiuPS3Tyer3AUWb0NmPd8ss/pXFNFjCXSzldJ3Nvao/N8TuLJ4hQl4RPe9DVd+CSThQ"
    "hjf+76kSvKUFCB6SqJyYqP+VjMNkXArOJ3zsOk7x6/Be0mmWyw4cG973uv+olO8RPLa58S"
    "Rs3yNG1shSZ4in3iv/Hp5LvFm8VRkA0qCjkafbrGhyWPsXjxyreMV/A+j9GAil1GzKTL0G"
    "FTDYBX6om+cydlcioWmcra9gkKTG0b+rUXl/oXVUg+SKKyVNbu/rsIMeosimIczFASYQcl"
    "AVpseGeF2PU8lPU1FNWc0ppDWI3KoUZiuqOxSRp1qKAWk5G1mLiulPDPJYBhCiTf8aoA2k"
    "AfWQHqGWKQGjaCFJL0FqD8WFXE4Kkaiqa9vZP1ZLi+LyYamRpkLdHKAlTt/N30C3QYq4oW"
    "RWGFCmyKsoXablWUbeLdZsUtWeEFcTZovSQoTcpldoDFekvjMGveRs0Fz/UF/d2UpWWauN"
    "UrxMZW6gDPK8imP7Cg17cUlqWbGN3novnSipZQGtZQcwRuxke/mBWPV7P20e6m2IWwyfV5"
    "t12xufsrqu9iLdrYZ09s9eJ1ky5aJ1Wbt6M0b6Myb2XzV0C5LmfystYE+0IG7It2sC8aYE"
    "OD913X0UmYehGOY09LzVVJqAlhspbxKvDIBqub9DVByIPXvZDVzBt5DdQE4U7cTwUaz0BV"
    "DooPDOPVytf1AH6tZ9GVqbYPDNCVqfFkNFWhyHfpp4hRkF2qm4E6y0XRcXhlL138hFfYj2"
    "/tJebqangQm4NmXa5Eazt8Hm3HS3AVcv/MdxFitz+KZ4TuSYgWJF6+RWuXrokkRhYKyRrF"
    "S7xBFrXQyf29iLPQa67dDkdwDRrpGmR8pWgucpK8I8TDli9WQlmspooFldvXtl+8cljz4t"
    "3Xr58qlsW7jzWgv/zl87sPN9+fcpOCDnLjljtPmpysDnhFDhBXQNzHWJS1K+d5LYQP2Nbo"
    "C/vMF1efPp2o4X5ieR6iG7blb1ivw/XSipEbISt6xA7byXUcsjJerHYnVsOHtaY/nKx1lb"
    "GVPqA2fuYf+uLTxx+510BVJ+QJh6kqOBPw3n1IQhyhgoB8/I4BC+zpq6QQPqBG3rHPfHF1"
    "O/9wdfPlw3tVjXBlLLBNVlQP/Dkh7FO8CBU/Rr3HoIxSzjo6DNaVAh1ITobsQJIEjqbvvC"
    "oJvnOjvapmxbmfiXXRcCnpuTzaazMq+zz0KzOOwuMhV5dxOJdHWgVJ4OYoyiO1uzYWxZCd"
    "3oz/pl+GHsauh5GV3ZPY9XWB4zXGPvod62z2O3q5ddDvYvK7pgdDQ16DJsVoUODKMNSVEX"
    "tK7cUKgQnyD17LNa3t6Flbv5KWv5YCyDWxybUHfiXVCvJVRyvIV81WkK6tBnI+foILeXjW"
    "UuDaMT0cmvj+8fbrFzG+JZG6CUDfQf8Pea5UXRLDIu8dyDIsKtf+HNHvP1/9rQ729aev7+"
    "r3eTbBu0aGlhUJkZdzNpTETV7oJ/QuUVxAYuQR8hghS8/bM7hjwaMYimqqddxSChGgOujn"
    "JhJV1HMJYPjoYu6yEgix+yQq6NIVaqnIHTDUkt/YRxtpAaflyZBOSyD86qzn0TktwTf9LN"
    "Qc4hV50lJzVRJ43SZr2awIxLO59nXQWqHn08l+YwstuC+Jx0pgQR8GuZJ3w4VrypAJgjY1"
    "RNtDN2lW+VwhgnOF+GD0YLEM9bfoEQcxJ44iN44Q9h1E6PPFfCJuhDy6875AVyiwwti1PJ"
    "TqDHFNvUFLFszhoy3GOeUnXCPic4DPk4sQ5STr7Knh32qeJ8wX/2KbHv0S7ByHEJKZIaR0"
    "JWnc0SqCcBM3+o6WP4SKKi6JwR3cZP2WN1z5jbQsBbdvfUd3/TBUMYFqoqCG4Yygch4YZP"
    "fJGEK1xSjR/ra4KvcEeGrmTh3b8lY7QNrk0KYTr7XcajnllZh3Gk5xPnCn3fQzL5xjZXW8"
    "svI5TXOnfZiMlcILU6eYV9c22CJm2iIhtuylpsO4LAnWiNG3VVb4OdCr91KRBJvEaC1ntX"
    "k22BIUWOioi1wVmxAZZLAweelgkz+qSkITwvTZ23rP5NrQYenlt86eJsi0+o3UDZDS0z9o"
    "2ZYuMxsqt9S1IGtiD2fftVl2u206eWOOqphlFTMOcGj5jzzF2CoXV8l+9tutJedGyPV5Tx"
    "grRoz32bT9BptVI+WJfSBYiYZaifzPBv7tmSL5eJMJ9JDy9AxTnih8RHBzaUe5EJjgUu7a"
    "J3J8f2hF9wfIeDIl44mfnQ3Y2ytbZsOnFPkazNDP2lqykkxY8c7REAWjX9fojwLsOxmS85"
    "XrizbtzlZfQnnQh7YThv4GN/CYRbsQmJ3tHpi63AETcF7S/41k04EkMkgigyQyiCKemB1f"
    "giSyZ6FmSCJ7DlqGJDLTomqQRFZ6xg6YRMY5bkNlkU0rplk7FxgUPVG64ZNMCKF9UkVv8Q"
    "Pr13AiiCbmb826AopRaZBEYl1kPbEi3q4X4/ANL1mchvfS3DZ6U3eQ5eM1Ysy/1mw5vUmg"
    "SOLYDrIZxAtlgiwXMlGsi/Yg1kUzhhW69NFyLZVAS1mmV6TFNLAPHWoBx9EJOI6OvbJHZ2"
    "uC4+hZqBkcR89By+A4AseRiao4vOMoCMmKsK/Z0yfyLZ9ntBtbt+MIW6G3mVO0nMSO+2PF"
    "Zpk0Uj5e90TpC53hGxkxd64bJgBoB0BBEi3ntrUKLLr7933i6FzX2VRThQuHLnFce/7g3v"
    "feoLK5fqJTTQiufbq5v4Xuv/GJwMmdvjHrcnEHxRAJBzcry5YmtRRH93cRCgjx3qCIoBVr"
    "ammzGAdaMJRQvHQFJRJ6zCPj5i6mzO/JJHL5TwBvt5ne7kJBDR10UIW3IlOygwbMt4Y2S0"
    "UM4VImhnDZHkO4bMQQGGtUaLa0hxBKIhBB6BFBiElseWrbdSEypa3iwAz2EK/oN2DfSwn6"
    "ihjArw1//VKjkFVTvw6BEgZyGwZlt1NPv6GKC8s0Zcg6DusrseI5vL66vb56/0HOcWj351"
    "Hd2hRhmxrmUmSqsUC+ZzOT6u+a/v1EaGrmb866zU06jH5vR9rmZGOpAWjFKMAk8OjfqSLf"
    "8JIJ9yREFoOH/knS2gsWv0bNUnbUffq6yAIdaFaBPfpLJZzAf+k/dtqowMUy1jrN16p8xr"
    "szVTtq+C6fbjSPKJLCTOEdiXtbuQMm7h3HjhowcS+JsOjg7NhNconD3Rv3nHV64Js7ULR0"
    "ljywOsA8Axt5JEoAas1BqTXCNQ8+iAP7IJ5IYlOTr6cb4q/pLBDolvdAZN9U7IHI0d7hgS"
    "iGSZT9573G8icTkft7qnS0wJHrYJSWLHqB+Ki1FaEH9wn7zGXgxugR4yDiXc5iHK4itF7i"
    "PI0LO/SG7oi6B+z50zTzxFiLtNrLdDeJkwjcFoa6LR7pjxe7LT74yapxIlQ0kcua7MI4Wb"
    "OHgJVatZMoJnRxIoeklqqqW+P0QsKtcVo3LrZuDfZWrfxW+mxowr+VPmBRymL3vOWf/uL9"
    "zdWPdyeKOnFC6z6eobSm0ow1d0w9NMoBe5l4fXu4vq4OIEPslQwBBViFQJ9LFWA97yjAet"
    "4swOraaiDn4w+I7kNG3ByjPxpqsB6L1pOvGlnY8/HApeoBum0JwwEdefCWOBoAsKvAHiS+"
    "vZyHiacGfk0Mdht9DSw28yBh5mykWjK0JnnA2GPxymiDj0+W5zrze2ppqIbCqpKQ32xyJC"
    "zVVUz0dJzKgYZN1vAicR6w4LbW2bm7kIEq4roBTu7uVYO9EAH6hmbldvrszAMcznM3YxP/"
    "9tC+SHZCy3+wbCUeu5g71kZwH25FtyoEsEKVdii2BbcbKLYFapZScxRboZ6aq5JgqpisZR"
    "6C1NBxWQ40bLKGoWjec9Ay0KuPbglnxdCVNVCVm5CdBszq46tif8zqUu3/nvCWWg2Ma53L"
    "glt9wnsVhHT/LcxPUypwmBW0mshKrrog6G8colhmnqg9RYzSMPkAJQK+sYmmViCgssWlNR"
    "CGwGqi5RQq3tQDJ3yMEiSbJAH90Qu2GPruVNd8rndsqumcnfvNj2E71okoN4a/MevMiymG"
    "7MqJacdAJruEbTa1zBLbSiI8z7MO0n9BRQxjU0uq6pJlIleltPjIhj3i+yYjFw+C0lovS4"
    "Gx3YtqoeFTLMtBAMhol2LiO8THOmG+siC4jU3WcemyobKDFkLgLtbeQfEq8MgGqx9gNUE4"
    "wwZyGNuZbd63SsQEvSKzmkOztANIeIrzBTsAuB9KU41rictCW3u6lZ3Fezef+dJuM6Hzdb"
    "/DjJ7nz5pUgUs6FhGfl25YWxsUE/5XluD2AqW9ElzLQ6miEVdvWqiSBNhHvF5EWy/hIaeW"
    "qxzBWnhHSzfIN+9yuRVu60PlS6POi1mHne8nTJtNDbTCvxWY0r0JejKMowzBAxH1BWjPjC"
    "DT6wkw2FKFbOwjJKVCFsRe1rJBRN8RrfDRuXrwb4FLp9Ph+lYkwaFnspZtQu1HrJmFU5MF"
    "TZusaWDuT13DDW+BCqu77miY0C0eymY/PyVk5DJlFVTlBrn+PxPPV0ekBIpqD1hUWxwz2W"
    "7gA2D8uTLZREFuHHl9ePYsSNGbSJ4TBicCuICZ2difm4h99fEdof+RXKr69d6Pui3LLtLq"
    "cSSzQnsF7Mqsc0HIrkZKbw/alYnwcmG7j3GEeLYKr8PuUBB4vMyNIgaK5Tus7rrrI5/Qf0"
    "RrHKIFvqf7Gq9YnX1cM2I32KxawbquEB3QdI28xMw6wncQbtpruMkn2UYvC28hMEF4L2TI"
    "zxft5OeLJvmZrFZuLM7A7Gq+WJYCoGWABjY/sPkneTRCZHXPkVV+L9Xx0VcEIa5qtJce4q"
    "rPQcuZ8ahHk6jJgqZN1vTajZfcs6Ch6bosaNpkTUN81YjLJ3foacRWt1IAPgS3x6wE+gX8"
    "iDUF1FBDU3ZClhiQDCbunweSAZAMxgSyLMmgcb8ZZBFPq3BfcwFvb3QSsJYOviHA5a3D76"
    "pzjuvMlMW5eWMYIMkYmCBmM0FyNAUskBLQ7QyQklZ3kz9uyQrHS4oSIvfIQsXJhOIlz5lO"
    "d1G0tKIZIuxP5w1irhNO04hxuIqYIPuHY22QG3O2B68c1KSE7PmzBESRXyqlhVnF0ZTi0U"
    "0eYU3LsZg/Uh0LVBIzr6qzDiqJnZWLlQ/DO1NlOpyeSQSGT89aA8PsLUgLb4+7SzVNP+to"
    "mn7WbJoO2cxHyGaG3tJHgT09h4W7yQc/WTUup/WE59j4neVkbbkxhXyG6K3BmaEiKFW/O0"
    "lt5zLbzWn7bnPa2GyATwV8qqk7kqE66uSDx0D7eQ5aZieoTgXcCMg+o9BvkDBPjsY5WROE"
    "o1L3qLRWJPHj+cr1icBn3KWCuiToQFcHjhvZulpoyoIedPUAJaGPrQGP2JYWDacmCBrQ1Q"
    "CQMg1RA/STNYGaOWehIj1uZlkU9iMgyI5MCR3UQGjte6LEWVNt7QvUS6BeGgeyHvUyPweH"
    "WsmSjYENOzqVFnL53gDdXYYFWK67i8giHQDeT6WppglvzQrfb/McUUdtwQ0xE87Zr8O21R"
    "6JnkSp1IPhpdZaeyyIKfJ7y72gBRzfWqvodp5vuT81H7mT7Psz49myrkmpaEqefYMCTqjn"
    "nNuohaLbJPP2nEuuqlvlNgykWmNJtfzPBv4d9cOy8SZzszTZQcNXZ0sfKUWHRiED7iTtFF"
    "PLc+mlg25bqpyCqiTQCkymFaS6iomejlM50LDJGl7R+eYBDud2EsX0TqLSBlAoO6EtdbD6"
    "aQG9685j/JtSicuK0OHuAicnB7kJnL+USgBhw1pvA+mbNahdO05CtYSEsgzkJPTISfBc/3"
    "FOwcCC/oztC70qNbmV/lpmnb9uX+WvG2ucA5aE6iBnMpOD+Fx2L+naSuooryyRt739MLSE"
    "qZB7jI6+HMnp94TDSOj4ba9Ds5U4HJynI4HTDrGl2RevIgl5GUZfzJPA0VRzVRLUbLSan4"
    "ir1/6wIgg2tsk6Bg7i0d2VR2a/GfZwAfnNGFVMj/xm2FofmPvWzrmoFMoTx6QUmu6lge5v"
    "4Sj3Fyn6RBYa7wfTn8MUqAk9+YL2hMOVTysvq1Z6RbHqdtIrgmLkTnrFdcaE4BXNsBuitb"
    "VBMUGBFeDwBbpbYrQm4SMOeTu8iA1a0TfDGC02/M+3vLjZveth1hzP8lESeMRyGH+CJGHU"
    "JGEc5BM1qRq8fFoSPhQ3+JJtDjwOM3kc9pK4ok5wHZWOCgkIK/QJKxDyqAJ7Ph5Ah/pSnf"
    "Wl6IaNWalM9iucqH6AyEQehi8rFZPYEkR2Wvf4YvyUvAODOcsd4qsEcfLhEMSpA0mvJ7zz"
    "k+oVpCo3GVwP7L5KL57K4FfEwHGliz5E3HRuJaNz09+7vhvpdcariUI4xmQ9V+xuFS1XBE"
    "HHJuuY5/0on5dlKTgudY/Lo1Z/Mu2AhKo3z0gFEO08WrTzONn7Y8VXPX2/SKTtCW4tgXdc"
    "56ksvOV7RJ84shUOGEb+Rmeb0JI+VJiUw9YdKs2RlQuXzoN8uFT/KRZtZJnkLB0omqHEj1"
    "2PxSU3yAoxCpIY5bFHcU8pRXlhn6gizOsnrHZNo00UBCyNDFhm2mpooBX+rcCULn7DBRMo"
    "0KL17FvhpiWekEnU4Fxs4jTbbGSAdq3QLKxYOAf+enXz7uOXq5u/F0HIwkPw6euXn94Jwp"
    "Dv/n734arZVF3DjClLTWkpH7uTsTuIAaPGbTNNFfKEQldswFxf3V5fvf8wWP0mxbtNQZkT"
    "XGrKdLr228y/wrm9HbbzFnOFWCG2GXogxEGErozmRUU8RLJnJeNSFeZJyw3ll8qdvKAn5F"
    "SsRk2+YnT2dsUcBa6WETsVXH0OmHQIjUH3l8/tRnPGJxXsF4R42PJbNoytVP16ScVGCHPX"
    "JvD166fK7fLdx9qW8OUvn999uPn+lMNOB7lxi2v8GfDaPPeJzmF7lrtifRNZpmD9xJVZ6J"
    "cytbraS3UZUKkLmEPAXXke8e7sYddRc0USWA0maxmSxaev4yMxV0zbnJ9p0ybDHixgrzxT"
    "FQSeZWu0aypJwfLXxZ5+AT+ybK1qFU1Z0AMwuEbB4DoOw2is+EpQjBr7+QDgTr/1SvkMM7"
    "r/1Ujx1Wl/VTrVBkD5G3cq3lXnnCbYzevAflsJKYaiv2XN508EoejivVlXKDooj9oZif5M"
    "fLxBUYB9XuPDQulifIvWab8WhK3Qx06WD45cnzPnPOw84BBRoXDTDF0PNKdcHZHao5PHpy"
    "NCYSg2LdtOwjALT7N36/3lKwMgfm1k/LquM3k91CXBCNY2xEjo4HAe4ntxuFCMf0VIK0xo"
    "2FlTDQpevJaICl68bg0LsrfqlQXuE595pzUWe1MW4oSaDp+RRGcnt8nYVhhuWIAAKx64NU"
    "FQQU8VEME2vxt/ItrnAXx58NfLTRP39tpe2XAo7dWjtFfZAGhA3x1IrokCK8ToWDKQf56F"
    "mkPMGqZo6bkmCtQQk/V81MIahun1OJeVWl92eQ3UBEEDo2XomHaQHUcNFY+zvAoqYgA/UE"
    "RGqIdOisixgsGmPRb7jAanm8gACN8WE00U3WpccDeyXondAUSRHeDWrnTG1qgaKbzqJaqA"
    "JXI8lkjZGWFj+lXnPK+oZ/Wqm3SuazbVdOBXq1xVC0e3A/rVx3eE/mc3rF/ziSaEpwLrqL"
    "KqBMyj+qprZx9V1jofKlEMI6csoXsSovXStZe8zdCfb9DaipBPYhQtydp/ga54EyLX8lCq"
    "AcRxf4MslH0uFWBcIjqNy+p7ue3VNQ7ymRqtkHYX4mgpwZGWa5g/4k3WS2lJYlLU68h/Ln"
    "8BGE5GMpzaKnS0M2taS3QYlX2vyasZvqpE6RFRBjmXmiDQlzJAX7YDfdkA2rGUEM6GTxDa"
    "4ZshAQ3SAGejFc2zIgFNFbQTNapSvfgaZt5DD0bXeAYVa9ilkkI+Q5Zt4yBmVWsYtTNif1"
    "m78ZI16PTr91qZLekPEjvSH1o3pD+IuKqRqD1b+3ZfEjmcCk5ODrLhv3ops+PTUa0I8/fG"
    "yUSdFv+X0UCEjrNWzEsShwP9dL+gD1cvD5hXz4GR42BbsyJPVRJ4VyZrOfFZX1ANJVcEQc"
    "cm6xi4dce+gQC37tgaAG6dIWqA8lfHzobMw0lK+JelYBfSxr4UvFODvyoIGhiM1QiFr/ZZ"
    "+ApYo4dgjQK3ca/cRn72DYBtRr75lk83TXzLNwUZcEtVjvrSGktTTRTb6jUAeLnH4OUep5"
    "5YZfNoZ/YVm8tuZl+xre1m9n31MYrcf2MWuvw99lkHHOcF+hijJafYoSBZeK6NLMcJcRS9"
    "4WXAyJouERRhHNF/zpDlO2i9JCh1DtO3fU7T43H0Jq3vEB8ow+mzkygm9NpT0O+gP5YRV/"
    "oZamffQSvLDkT31MoSYoI62hhdJKG8HSrtcDVBcN+BB3VcKgAf0tF8SPneMQC+16WpJopv"
    "baftke0GWW7DZLkpGnppBpvAwitS29pNu2hJgnmRSyeRseUjPnqGHumR77Miz7y0M8ucio"
    "nnIHJPbam3tRcX+J4+eNzmotDErDp0mjlFrag0DcuNBZla+/0sYUPlbTo9K1rbbJxc24x2"
    "ZmpVks4hActYE1CxrnGfisamnRP7LmkchIRZFIJzQY60X5Y3GfCTJVnTidj+gmwrtTyVk4"
    "bOZJKGztqThs7q6NsMU8/Ts7RrskDaM9nUDnGcsOYKWoUPK6KgZ5P1nN1qVI6rkggU4d99"
    "YmVw6eyYFUl4jkx+jh4IcSKdbNqaICRZ6fklHTeydROam7KgBc3aldRmDejX0tFCUxa0oF"
    "nCkh5oGgqoiAH2mtiT2PK00K8KAv56+EPLIxO0sCZhLGg42wV+IQKY98BcudVOWWoyueaH"
    "3nPo5dFhX6uBvJxPsixvsEXNXZIs9pGWhEBWiBH/6mkdGuVqUTLFotprRdXNbGh2dPDqOd"
    "xooselxm7fEIVdX/eu/4j9OQv9ql72y3KAvmZCHW7Z+DuT6XDbbg+4y7YVzLYPjUt+QxR0"
    "oLn2PcvWig9VBIFxa7RbOwkcTWJ1VRLUbLSagT//LNQMdWCOfWgevQ4MaOENJDEYoALocg"
    "eVYJ4ZYxhyeI6WwwN97WSxVe1rd7wKO4bdZKDAjiEAyxXYkclA81wf90xA40lTn+g8E9oy"
    "BHyLIVC64TNNF6cnF697pzOySaYEUTOTUaY0U96PT3LP61GY6ahX02HLMg2cIso3tbY00X"
    "zHa08V5bmYcy8ftzNV9JascLykaKVZnNhpZniKhwgTM4sc1azxWT01E/IqjcyrbGts1wp/"
    "a1+7UfsKBmulEYTESex4rpivWhMzmLJkTBKQn6VwykKcjzc5RVUT3NMLqV52Fx3N7C4anY"
    "3+lVh+7MYCCljr3lAWgd1BsDvQ3xXPg9C1sQ7PQiQ9JZghr+C5qSC9sqreAMtSAP5QDvOW"
    "hu3K7jDZfu2mKUHWNCyvvopdeH11e331/sOxysmWPT5tRuTWIbTLjAy3I3cakp+JjzfowX"
    "3CPmK/pVQPiNVnZSWMvuPFXFFqPLQWFOozUbdRKioWBBapkRYpVPrZm8kEDaoNuPMs6daL"
    "9crA1ESBGmg0NRAYoM9CzWDDgA1jihLGbsN8S93gJwL7JX+r03YJSoMU4l8xK1BqcfsCRd"
    "ijn9YRCRMPFpofZQ6aYrnSyssRtui/5494A/VJwWoxbdOBQM+4Az2l3UUB5arUBLE+ey2D"
    "NR3VijV/r4r1o+sLtmm5mha5rMlYn1iIVd9DJGRHJA6fXFurzu7AlSxsCswDCZUWeFnmcJ"
    "CfnBxkcV/KrO3L9qV92VjZ2lHNIQKaplEfjuJYcqM5BS6yPMFp+Y4QD1t+y02wIlhvmUUl"
    "97XYi1cO3DLr69dPFe/Cu481cL/85fO7D/Qg5eufDnLjFswZaPoBfZE0rH/tBCxeQ0lx8y"
    "lkAPd+uM8XgnSVHbhnMhOCfjCmkOV5ZB3N8zq6iju6QPqA23pu/Y92VycB9iMNv31ZDmqL"
    "m+y0f8JhJMz+at2xShKTKeo42G4Foa5n8dRA6aJnoeYQr8iTZp+asiQcgSZrGVuht5lH+G"
    "GFNcq2iKQndI+H6jnPQQVQPuRo5UMq+8cAIN9uZxrXhiMLsWjDVS7EsE/uxvUS248kEZI3"
    "ivdmXewNuzxqJ33jW1Yy3XdQEJIVYa9HKTsjsFyHc8MDK4xZF1or61TL4lLsnyjP736Brv"
    "gg1/JQuiIQXwdvEPFxOhlbeWk1hgoh5LAf/z8+mw9b9jKdqY1zIk8wEfTDBWqJkdSSIiFD"
    "JXpZEYJ04t0sE/qcxS00k92h+ULY6Nj8kv6EGYpwHHuY/mWbZ1Pf3KSoKFJMlA4iSiOCPL"
    "5+fxPZesbf8m9yioDc5KOr4AjhZAB+C6IWlagmCUroq4S88biWHsrC0BJETw8tBRPbu3AV"
    "AtCHq0cfLqOKOT/LDQhCyjoPw/iiUL8FLp1OQ81VSYg1mqzlzOegoeWqJGjZZC1zhxJvgK"
    "ih6IYw6NpkXeNV4JENVr8g1QThgqRtGUDnqaOzNo7cecq0iymQZ56pCo7Wegr2IebzDy0/"
    "smytw6ApC3oACtkoKGTH65M0XozVGyUdvs+XYXuJLLiqbb5yQ2gAaD+UppomuDWrERp8DQ"
    "uvXIOvljvHAAinZMq76pzThLp54TKKxZv1wxJweLedstoZvOF2zE7+7lcfo4LUmhVuy4ur"
    "pQcVWloRWpDkYRnP0JKs8ROj0N7H2G/WZ+s9W0sBt/KtoNykZWcpt4IS2FLTrdbxJR3OBx"
    "bF+YCQayYh94g9fky7ee6blZtjploDri43QbAPXgvuDv/W5sc5Ui24vRXL6orUfPjbXSVI"
    "06CbFIGaT1+//JQPr3NQnh35PMC+QyGfoXXoxvTQnSF6jQhZtvAMsWYTEfvLE0lPqiOXi6"
    "OIhgLSVbsfMx8/Id/ZYLUhYrptqGzd+fgJbCO1gpIvX0pVlKTD2ktK8jdrZ6Rrx0ko2D7a"
    "SYIlkV40QcOW7qFZgnzfsjyV1V0SmdwCfyW1vl91LO9XzdVNreW1qKZ7O8RbickhfCq3hZ"
    "x2bSGnoi1kJLkO0+J2QxGqQS8awBjWORhHxzzL7AcNNVclgV9ospYdbLuO1sNclQQtm6zl"
    "9KqmpeaaKOjZZD0DW/jYd03gqhqiBuCqQs/x5ws+UFWBqmrsIwFUVZMwVqeqQvdPOWxbu3"
    "8C1W9QnKWpfkAL3ist+FhMSod+PfbLbzAFNRIWRm0OmnXzK/Ph87A0fifX8gqFmP0iZEWP"
    "mNcmfYPcOEJBVsQ0xIgVB0RWjAhdUryqqU1WmFcHRInv4SiiAsiNED34HDoFecqKkFZYmH"
    "v8HLlip4KqpqJ+urEVJ1E+AFiWRrIsbRKJ2h514J9LgH2mn8hZPBm6TLREFBI2i4q2pvsH"
    "ZtuMuLSzVCD+TCYMf9YehD+rh+AZWks8jwKi2uyrJnnARl/H8X4P2OgrO0Q1e51UZSFsbH"
    "YIAgpNPQMtQ6Gp56DlEP8T80QaKxL5JLrYlzXB6VXGP5MlGXdxjOuXE4jfHvtiDtWejq0B"
    "iKAbogaIoB9ZBamPT1kBFTGAf6jYbQrrAOGCm2KikalBNlpQWYAQtTUkagvcAzWElTstQk"
    "AR6gwZAq9cnaFjxWv58ScM0uYHY1dkthizKxrbjqpGQ0ce84IQppkhzNiNPaWyJYWAyfEz"
    "TcfUpYxf6rLdLXXZ8EqVv5YCyDWxCUJ9LuUDPO/wAZ43fYCurQZzPn6C+J7J1Dk6a69zdN"
    "ascwQ1HI7V6YlErngH6ch834pMJvd9uDRs4O0cg7dD0ja+8qgXIhAS0PZF04U7D3A4txOK"
    "5kpEPm93R4tkJ6SKwfYTRqB+wvP7kKxUY/o1UQjqmxzUz5QVE00tp4KgY5N1nHHm5o61Ua"
    "mvVxeDbbK5TbrRPH0QBLeALvZoRe6A3NHcGzRa7ihUbxp0/UL1pmdxAiSBo6nmqiSo2Wg1"
    "A0vn6MZp7GqUuSgJTeiSBcUVjq+K/REc2JodANs7Vyrp37AVLp2L7u5K+W+Pupfttzz/WF"
    "QsNhP+8U832LNaHORdec8TWdH/2SdL4UfPejgRcBT467MuhsJ9PmJntvgtWeF4SX86Io6T"
    "NdHxEbcS3XiDItY8x3mbZnCTe57g/Uh1sO2/kw9tJogPO7WwZ08+IlvtTFyiWw8u6oLmOe"
    "M1KhCfh8EHdIvj3nDa6RZw6Tz6pTN/Spokgd3Z47msyYSBkzXbstyIbV/1zU2GOTB83nht"
    "u5Nf9DVBWPTai/6o2XGggnQHP3JylmFmwXG0oFHFGZx55jvzSpdjFd2WxCAqa7x+F+o3iK"
    "ocbJu9/IXHSXr4uApIGP+RLE4EPoXtm7Mux4LLh83/mY2TKEZ373rUvPe5eb+2NsgVNPRt"
    "HaWRJJGb9EESPhQRpFLYEAx6Mw36MNHalypisC2BLd9ly9M9BIVkzYtTmmHRP4NmsEZW4G"
    "PnjXKj6YqQyZjrprrso5xQEnjEUi8gUREDZ4l+ssDSOju/UFnlW4kJLvHhu9Z71oYkAnu5"
    "PZlrK9Erl8s0oA+dzLWiVgr7PgrIl0QA+h7QkzZaQDv0JRGAvk8bapKIburt9lE+HpIXG2"
    "X20kNBHsutwIQMzcHghOTagQGNLc/bqOyxhQDssD122HvL9YTp+R2G4VZkgkVmBy+AAOkf"
    "Oot9dKGme9d3o6WWnmuiEFI0Wc+VSIuKliuCoGOTdQy0p6N78oDxakbwHpJ9pl3NdKz49u"
    "2PWPYxrXum/KRskht6mEwH772m+qSA0fV80srNYW/OJLg5j9k4mUaRZJ3m5Tiug6I8XSdt"
    "4+i5jxg5BEfIJ2kWj/Vgick7utMIU3pq2wT7NfWMHmDwGMnggQvK0e+I2bMv67fKhkOcVy"
    "LO+0+yUF7YWxlY05BoAB4Fo4jQN/yLtVy2sqvrzstWmI2TvGxZvOO1TT9xhtZuvERpimHM"
    "b0htV6vdQsKLVMbR9hOW8iTIit5uTiSJWWPu8mjGoN4OoMswxnTLqr2MV5br1V8M6EOH6y"
    "9W866Agm3mBS5TfkMDrfBvBaZ0vg1X5gx7nhJJphCAAG4fdtJ2O9NhVZfETb4YVxjt/Cio"
    "Hx/HYVYHIaE4rJTWfVkGln6vAvf8k5XO0K3MZCg4B7ZQbCsMBXZ3Zxn8XGRCTDIoA/AMtZ"
    "DaAMKjti0gnAlMkCl1LkWVOu/gSp03u8Vwe0oB4EJgegCfXsjcVupejdJt5aJBRcssWwV8"
    "SyLTQ3h4v6kbzR3hCt5VqdwRL+N91ikvXhltoXLwUptBDcmcbz1ZC5WiDCNTgyxtoeSGLD"
    "MWrq9ur6/efzhWg9D3bojt+DOOIosvp4abuDpg1uUqdvjQ+ao0dqe7+GdeLRPlkVG0DkmM"
    "UUwQ3RRR3kXoLTf/i4KaS0J/GQ+6p345OtYTlOUcdmq5Ch216zb4gI31AUMb0/JtSCYf/q"
    "I9Hf6ikQ2/II5ShD4fP0FwT19KlRtgw9ov9C+bBQfYruZjRcd7SQYckD0ckMATP7pHBrKr"
    "dJ6GUfAnjHJ/mqZcI+y+LbQDmH+fK5ONTB3yaQG1xWiSGfjRX5DfPvhxKOZlb9+ddXKF2L"
    "g5LgZKkIV8Ers2Rq5PLbXcJvsuQvQz3qY1Ekno8DJmaGU5GK2XmNVOZMXK6R7uzJggDw3T"
    "f3BBz/IfEvobRRyjvX6WkJpUboMr18IhlwAD0oQNcNZhQB6VBW6ab/04hFnoEnBsFbSX02"
    "wh4o+ghKammf9KhmH0qp1h9KrBMGJbj4pxn48Hw76HYQ9WpY4qRmdVskucho5LYlDHwWT9"
    "1u7RCoS1qiDcDYbyGJRtoZ7+guvSVCNThay3oLYMTfIVfLZc73MSC6PFxXuzLj8BY8bNV/"
    "kwCS8BE8gaK6LUj1KkWqM1NaVeoI8xuieex2qeMxt962xJzfg463Bmexbdmh1EQhYXpj9P"
    "5CfY86e1ZIOXXWD4iWchQTq4KfvarMMRkCqroQC5JIxC2GSLaJuCwR8NurKtRVbZ+fhF9i"
    "BtdpIXOAj7mHiJg7DPpMI+7Lp2xxgJVvt1rnh/95UuLg+VudZlnvDv8tgL64jN2HnpMePz"
    "v+dRlrc8J5weO/RWFpL1DJEkFKaSDzRrZ9Ge7SWNPXzZXHBhM2cPgwubsRe24nERakD8AJ"
    "RlTAZeN6FKBuN2iBvNtpLFP7GtlOxTEpkgvqfnUgzM8w4C5nmDfxnj3wQQ39FXWwjE2fhJ"
    "4Ntlanz42113WKawND59/fJTPrweq6mCvYxXguzLdrDz8YcD++RkIlBHopoGHTuHsJzBGI"
    "Gux3Nl9gw6qiOi29gznqgpoNY6pCRxODP2dL/3v8EKzySBoxmsrUqCL8hoXxCQ7Y9O9IGa"
    "p+a54qAo+9BF2Y/jhfuC19E3umWeCDxwxXuzLu+bT0fNg3zYTs/bbV66ehvlzHJkY1aYLS"
    "c6ry2PQjRD9yFZpQ40KscGEWSxItc4bLrfhp1aLum2ollgTBvrd4OU25J5cSljXVy2GxeX"
    "4I84ppEcuHYsbJ7XUfxvK9KLoTse1uBeCLrRktDDTt3iK8sBd9Nkc48E2NfRcFkONGyyhr"
    "Hv6Ci4JAb6NVm/LKY+D5JI0HS6sxpaRQ7qoSnUQ+PIiUtU7ka8pVIlIN6FeJAsPN22r3VZ"
    "2M1M382c0Fr7Gpquy4KmTda05fsk8W2tZ7ouC5o2WdPMVtBSc0UQdGyyjo9aH8AwvR6raD"
    "oEbo+sAmCcnAza6gjKAzyHowOIRc9CzdgKvc08wg8s+Kx+SAmk4a4ADKPRqkD3QYBHABhe"
    "I2F4CZb7APDebmca1zqXBbf6hEtgWzkbAeHdCIsuE8osxWp9K1F/xEzsxz/dYM+KxWZeiX"
    "p4Q6eZ0J7xn33TODleLTTOHMsdNM4wHyZF42R9E9DSilCEMatry27IYlZm60hhojP7KuzN"
    "ch0iSG825tYwQ+00Syh9dvSLtBHVBU1TxZQcB3ynVn2+SkLwbA1lJOUHVc/7ZTnPYmRqkL"
    "1hlpafSTVovvG23Dd4xeALRZen2ojOK1Ta5JteokqDZSrRED9efscK/adyiNxXclcIoosm"
    "wrxYDEo/Q1h6RnOanbVm+MRwATNnR+q6gKXKaiigPc+lEJhEKkY1z6UL3jwb4IfWLJcfGt"
    "X+oOa/AZdbm1EXVTVQlTucAl5OCv0Ak0CURdeF/FYGUNcMTlmuqNFiZ1gqFwHMNaNRsRXq"
    "xeCrkmBKG21KR4Gmt6QiCExMk3UMsX3T3CYQWz5RcJ2YXD3kW4jvcYipitIlUXeelN6edV"
    "bwxVFEP2Ee1AR2ek9+XmJ/hizfQUuyRqvEXs5KDRZ5x4SIuT4WmP7Xc5hPJC9PukGO6/C+"
    "Clb0yOr0vkBfCKvD+4a+wHov2nQKgaflMB+5u/oIOGCMdMD8K3FxPGe1ZZpaaFVBVWhCJK"
    "bBuM8pQjFRBjUVAUibkLKr6fzfxFcsi1MSmqDL8PWlhM/w9WWr05C9VTPf6X12bs3XGD8q"
    "LN6aFKxfQTqEUVyDZ3L0Na71KhdPmYZsX318R+h/JA2APu3Yjqoy2eu/ejO2fjf6JFpeW6"
    "vAombYiehKX36/807PSmnM7fJQiVgoE2KXZ/r9Nm/QOnTjGPtosSlFMmespZmFWESZ88i+"
    "ixBZ+6KIaL/JNOv/zdAvzAdIFcT/mge+oS6gmdf1o5BpzDyYD+xih4qMpWvnhUxFxov2io"
    "wXjYqMjHKrgm4+foLgnr2UQZeOau9y8rKBL/1eGAtSm+U6+WylTcY7beXjxohXt6ufsDLQ"
    "y1hT7cZUw5ZKD1ZdzHNhwyHHIWaYs1/haIF+KtPS57S9p89ps6kP9rWiZFsxiJGZHCODai"
    "XHvg0BsemodA/gAUx+jwPy2jGerHv3IQmxgL7WXqu8JAK1yvVrlUP9q6Mvfqh/dQL1r469"
    "uYzuoL53fd3axjVRuJCZrGcgZh79gIKiSwZE0IEYC0WXjAN3sGJAVM6lt1pXZAOqVARixI"
    "P36Vyb6cC+16JAFchauBxlSHdwOZzy0J1cjq8+LggYrMniIiTrCIcv0LVn0auXw+jPyELr"
    "pethxskIkjhmrRt//dVJML2//forIvf3M2rsP2I67p9k0aR47OkzZJgfObEle0BKjI8aYc"
    "cmiZ+ZHiVuyKxik6RvJIsCQOgnacJJPUNQ6Mg4lZRvS6sFDqOlG2hYEDVRuMLqaoHQe9L8"
    "EStxTcoywwTjj7sj7ZnKE5PHNqZJC1MqF5gcuK8uJMB9VfdqbMFlb9VqGlgbj1iC/aOjme"
    "pWBAIU+gEKN5on4YPQHutsG1eRg7ZxKo36LDeO5vRSPOe5UYq4C6QBfZWmfaFLQjcWnJTt"
    "8eeSyGQi0IPFg54FG9CK0QJTaxOzRGI3rtvAx+EDpuazanRmKwUROKMjM/TZ8HQUXJYDFR"
    "utYiuO8SqIBU7Zdq5nSQQOI9FhlKjAuRWYkPNhOK7H1m2quAlVJYECYPIuBIyeZ6HmiEUS"
    "tdJHYniMx6DfJdFqUF6WAw2brGFoWT19HddC2gohzarghK6zh6bjNSkACpy8pjBoYiBiXh"
    "nbplaU2WOMeHNbm3JcWpGmkTUXZYVLRr8H+vKXT59OhDvRQFCX69VME+baDmxUi5X6Wm8h"
    "otWfhx1ktPoTKVNcKKOHoZg51S16dGKnXKjz+5sfr9Hly1cv/0tUTEhNWIZCZtncVQHVgY"
    "59ALezvLDv8E454iBTS/pcScbk2JImA+P0pVQ1FTasPaD0sllPJYdtvrQipQY2DcHJkV4u"
    "Xsswil63M4peN0gvZ+cXjhLKW4lprmm5Jd21ohvdghK1Rkz5+Ani+1oG3tft6L5ugPtkBa"
    "6jSjusCB0O5pOT8S5i+sOxp4JxITA5fIfndUY4irQs/YocMMi1/S0QfmpVyJQcm1nikpai"
    "67LgwjZZ054VxXNlJkZNakJe08HoGCVfhdJRVZWDo2ooh3SG6wAO0qvtTCNThKxztLoGVX"
    "2jkMlsQCbzDX5y8bqrT3dtxKzLgRzysfvt051+Bm8ExQrP494du4UTQu/use3psw5vM/Tu"
    "ht7dk1vuUOLWDPSh/OkxUIfe3dC726CNf0q+HqjZPX0dQ4lI0xxPUKLwRMH1ZHLv7tskfM"
    "LCunDZO7MuH0q0HSNVCo6qLWL/zku15WWw0k7abhzRP6M1DsVF3pSkNRr3pdKpjcGLsbW9"
    "nxdraxSQahOMHjMp8LkY6XMxyy/wbBRSCtkR29LKd6gJTihqd2ANFHuU4j26LAe2ktH3aP"
    "xb4NLpNJRclQQ1G63myKZ38KaGb1eW57WzyXKhCe2gr85+uCj2TPaPrl3y9vPVp0+iChQr"
    "cbHw9nhMSWRy9Md98f7LV2vVA6gqCq4ck/emsomldtGuCk5ol3pu9ZJNO/qPpQbwaYJP0z"
    "xVDOvTFG88gyBcnmyyGNf2W5Myun/GiyUhj12dRepDZl2u5HU6WKO/yApHEf2OuVeY3kbo"
    "hSUavMXIfj5GyN0rJw9nH1vkh1cc2EXWa9X9XG4qAh5nIz3OJbU2tNBB9atITZDvN3x63S"
    "P9XSoQ5+OnCO7wGeRtbRPu8G9tbLLWtgnjhLjLOv/wt7uKYd7ol1AY55++fvkpH15vogDl"
    "zuvnsZSnCsqdg2sKamEfMVsQamEPCmfqAVW5ymwlJheHeCUVhnjVEYV41QxCxMz+XKms2J"
    "IELFmorPBMT076S7WUXJaDsJ3JGq75meSdRjVBiFYMFa1or0mo7EvP3LQfSjOOTCOyDvXa"
    "ajTQnV4ood2dXtbTbnd6eZ1IpLf7uV+7moX+Hf332kfRJqIGD/r+lq4oh/5klH2lSFQrtd"
    "dUGuxtKKBqrLOb/6lguOTjTfZSGePgTiJtd2AmajLMqTPQpf+PWIRNxxN4KYH4ZSvglw28"
    "Q6VSiNlwkzHWXMrnUjb4eYcNft60wVn4RWCBt7dhLgR6NWHW83X8r/vEt3lG0iJxvdj1ox"
    "fs8/73vnwgHXDvpTdzhKkdrsR93UpMcMFfyqz3y/blftlY7YROow5yVUoLaMNs5UPgnPix"
    "K9i5dzQuKguCj8JkH4UbzXk2nqi6yY5G8lu5A7Yyz82A0XYyv7dcj36LeeRmd0uVB6shDA"
    "+XyQ8XFM99LpqOYhIEmnVzypKgZZO1HOIVedLSclUStGyylumuGwl71bX6PUsSh4vVnO7L"
    "qoBwNjw1UG5qJAEESM0ypNzU8LXOBYlAE8F+r/XOr+gutbLa2mWW3p11RYKt6jiJEucUio"
    "cHHPKqWjz8ck88j6wj5MZv0YLES+S5GLk+L7mV3RgiUWlz/Yk047+C2lsZqRRCwxAaNm5X"
    "2bfbu42BLZ8sIqRj75M+vN3VbvnHv3h/c/XjnWJA7cQJrft4hog/Q4GVRNipb05HiBuHOK"
    "BGgLY2SuImr/2TJVkjch9jH9GNG0UshyfNY0Y2WWG69fs6uji9kMnmqVsNpWyeiwbZOz2b"
    "5qr5gXU5k5WhuRGdyWxEZ+0b0VljI7KTMMQaFlVVbkIU+0MXQ2dRFh2XbkkOXH0mOy08al"
    "9puaYqgqBjk3UM7twTcOfCU6P41CSBo6nmqiSo2Wg1G9TvBY5AiFuDliECNzaLESJwxkXg"
    "XD9yHRGjVSH6tnWpfixmmwjw1bMh8XvGKbdI3ST+VGHK42xDQfXXrY05FbgOE9TNnsbO0O"
    "72iZUJ8M6328XuOO/PS4LWVoQ8K4pRhLHPArHcZ48fWP16+ncrRpaPtvPT8bG9xIJYb9/J"
    "hGUwq5HrUv1Y6GRtzJ1h1hHbLS9M1XLvdVG4ymk7/6Hiu4k36urm1vNOXeUCjUwdsrfqxp"
    "4grt8BNcf7mS5dNceP3a2yekHvvDllN3ipa1OYSHPjUny+i+jtZUMvNSFJHpbVe80LdIUC"
    "K4xdy0Op9hHX+Zu0bDi9BSHmYZqhNb3o4Ky0we/wb7aXRO4T/p2ISHegT5W4hREWEH7EG0"
    "Ex8hY+XuOx3RL1WrpnNiQaI0suWyD2mXn5KxZKQwcdie0lmQnyaoYn+BXPr2Cld+U8V+QO"
    "mPN8HP/3gDnPz6D6dpoMP0MOPThmKEvqnCGWsG0EjzIgkSu+Nrfu7GURqNNcX9Nry40jvf"
    "IYNVEIkRsdVltbjzokwJIYhE1N1i9UsB94Z2Te7DkOQ6JUdr0qNb3yTHupvW6zNA1lMn5V"
    "anpQn8l07Dlr79hz1ujYkyKmzMMvSQELX9cR7xFbLxpSEwQNaGvA9bH1IDDg2utLlkQOX2"
    "HyOBefvdSSxPRnOvOFkj+oLDO9zX34nDaDOLAjWu6ju+enj4W6kstyYMmZrGFgThhxXQDm"
    "hCFqADr4kVWQkUaVNVCVAwUAH99cPr74AB4AYWBntaDcmtDcA+Lp0dHrSFf3VAmYgQV3eB"
    "Zc2SjHwWDJFrd0sgnhfqBMC45aJ1swx1WKLhjlgyVyLDjzjgkgx3VYByPeCo2trllWFm/z"
    "Bq1DN2YVk9ZuvER5wyM6nlWwsrEo22KoaYWMv4wOWbAmIN3CmCvhDLUz7kZDjNm/JgaLAA"
    "eeJept0Q5oPh7QFKBJkpgVgVMJAZRETGbN6TJCh6XGOTi2XE+pfVpJBMJbPcJb6t54CLWM"
    "wBFPr0LKPq+tzJQOgeP6u7Ir6WBegmnl989q5ut2BZrU4rrpo+k0yUqOHCmrrORMkjXMKu"
    "nokUUtqSJR6gX6gp9Y0dql5dNfwy0mFNGbyII4G5Y7xauWt5lmw0wskY7lJ8zmAwvNnE1s"
    "1mGhZdqSNye2AlM6SgazJ7JazCr33ZII3Hf7tAYWezXbgS8EAPYesEPNUh1VjM7sAP6PiU"
    "YIBIX3FRSWiaNBebejRNF+cu/jn9wnLLTWtm/Ouqy0Bzps/lCM22md3aXxraxvyNKi5hNi"
    "czDbyEIBDl3ivOHlxRxrw4JarPSYw5YfCfnLG2yFiNzzvy/cMF7ScS/QV2Ewbd8fJrTi2A"
    "fwY6cSTU8/TFBaIySJ75SqZIB9Z6R9l+mvoYH28MZWYoLRjVOZPMHT9jTB00aWIN9IVNd4"
    "SQjuQsCFHrcayieBQkiiJAXgD2UP5Id4T0vgGz8DXPunbLqRqULWFihtwxKcRb5iBwCXgX"
    "qTzzVRZMtPN9BBjaSD7ttCS5d4i4VWrP8dFlrxzMkUQmTGEDV6UlvpTUovZJYRN/NmiLWB"
    "vKd2EbWXlvRVxuERFTbUnKXTpqK22RxYiyadobMOmynTVkMDzJvdQlkqJLq82OPdjkTYMq"
    "90neyV6BRz2kpBCMDoEEBA+K9S2pm2MnDJ17awyl+2gX67J6cmNkF3zplU3aezjrpPZ826"
    "T+GSArUSAy3RFLuQNhnvkzXGj95mhlbEj5fsL8xlzP7M3cX1m9ERuMNZow5l10JVDkoT6W"
    "474Dves+84xJa9xBq+s4rcZIokHnx5k8ATlanuus4UMoC6HupQEKpVIVOyFVipbh1bcCsG"
    "5aBM1i+EPSHkY5Iqhgv5yBC/CuKQPvOrwlOaCNh7ZX1VFqggrFBfwO2RhSAbOc8fnd3BhW"
    "/cjcVSZkL8kHjM/+/HOHyio5sxhF2DBaGCBr1K0LkIogVGRgv4nw38223kfPwELeThuwmB"
    "5/OQnk9w8B+LQgUuZzNczuw7Zt9EMh+yJDEhT/Ng+ZBc2QpwFuMBTEEcUGllwqpsBdKK5y"
    "vXT0R989qz2MoyUzrrBkPVjYS0mc62j4XMAVs+Fq+Mtuejj3+LNbyrJTHwrprsXW2tQrur"
    "qvVh96bTkWxMkKL+LJ6aJHA01VyVBDUbreYQr8iTlpqrknAEmqxl6LBxdK8U8O+MCvRCg4"
    "3SHreHBhvZsh0A3tvtTONa57LgVp9wCKQPHkhv5J32rDMzxZzT/XZqwKFrL09E5UDTd2ad"
    "NUC3Y3ZRC9ph2E0TUGIEPBc6QE+vQXugv9Up0x6HbvfKGBWa041Bn5/LxKDPz9tj0Oy9mm"
    "s+EOSAtyOcDZ8guqdSEf7Tjgj/qaCnPfFj4R2nvUpmSQTqZCrWyWzc5g+Zjv+f/x8rtflr"
)
